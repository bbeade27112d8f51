package org.jiheng.web;

import java.util.List;

/** What hostile and unlucky people type. */
public final class HostileTexts {

    public static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "' autofocus onfocus=alert(1) x='",
            "</textarea><script>alert(1)</script>",
            "]]><!-- <b>",
            "{{7*7}}",
            "{{{x}}}",
            "{{> web/layout}}",
            "${jndi:ldap://127.0.0.1/x}",
            "javascript:alert(1)",
            "' OR 1=1--",
            "'; drop table account; --",
            "%",
            "_",
            "\\",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "＝1+1",
            "\u202Egnp.exe",
            "\u200B\uFEFF",
            "a\u0301\u0327",
            "\uD83D",
            "\uFFFE\uFFFF",
            "👨‍👩‍👧‍👦",
            "𬱖䶮㙍",
            "\uE000\uF8FF",
            "Ａｄｍｉｎ",
            "аdmin",
            "阿卜杜·买买提",
            "李",
            "\r\n2026-11-21 signed in\r\nSet-Cookie: a=b",
            " 　\u00A0leading and trailing　 ",
            "0",
            "null",
            "true",
            "NaN",
            "-1",
            "1e308",
            "9".repeat(400));

    private HostileTexts() {}
}
