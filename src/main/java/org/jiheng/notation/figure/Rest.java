package org.jiheng.notation.figure;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands behind a number: its unit, a bound such as 以上, and words that change nothing in it. */
record Rest(Optional<Unit> unit, Optional<Operator> bound, boolean isStrict, boolean isAbout) {

    private static final Pattern STRICT = Pattern.compile("\\(?不含本?数?\\)?");
    private static final Pattern ABOUT = Pattern.compile("左右|上下");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.{0,12})\\)|(.{0,16}?)\\(.{0,12}\\)");
    private static final Pattern DONE = Pattern.compile("(?:完成|办结|到位|响应|达标|通过|实现|整)$");

    static Rest of(String words) {
        var inclusive = STRICT.matcher(words).replaceAll("");
        var exact = ABOUT.matcher(inclusive).replaceAll("");
        var behind = Bounds.behind(exact);
        var unit = behind.map(Bounds.Behind::unit).orElseGet(() -> bare(exact));
        return new Rest(
                Unit.read(unit),
                behind.map(Bounds.Behind::operator),
                !inclusive.equals(words),
                !exact.equals(inclusive));
    }

    private static String bare(String words) {
        var found = IN_BRACKETS.matcher(words);
        if (!found.matches()) {
            return DONE.matcher(words).replaceFirst("");
        }
        return found.group(2) != null ? found.group(2) : found.group(1).replace("含", "");
    }
}
