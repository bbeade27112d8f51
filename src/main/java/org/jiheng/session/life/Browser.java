package org.jiheng.session.life;

import java.util.List;
import java.util.regex.Pattern;

/** The name and the system of a browser, as far as it tells them: Chrome 109, Windows. */
final class Browser {

    /** In this order, for most browsers also claim to be Chrome and Safari. */
    private static final List<String> NAMES = List.of(
            "Edg", "QQBrowser", "MetaSr", "LBBROWSER", "UBrowser", "Firefox", "HeadlessChrome", "Chrome", "Safari");

    private static final List<String> SYSTEMS =
            List.of("Windows", "UOS", "Kylin", "Android", "Linux", "iPhone", "Mac OS X");

    private Browser() {}

    static String of(String agent) {
        var browser = NAMES.stream()
                .filter(name -> agent.contains(name + "/") || agent.contains(name))
                .findFirst()
                .map(name -> name + version(agent, name))
                .orElse(agent.isEmpty() ? "--" : agent.split("[ /]", 2)[0]);
        return SYSTEMS.stream()
                .filter(agent::contains)
                .findFirst()
                .map(system -> browser + ", " + system)
                .orElse(browser);
    }

    private static String version(String agent, String name) {
        var found = Pattern.compile(Pattern.quote(name) + "/(\\d+)").matcher(agent);
        return found.find() ? " " + found.group(1) : "";
    }
}
