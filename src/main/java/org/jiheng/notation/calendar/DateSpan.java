package org.jiheng.notation.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two dates with 至 or a dash between them, the second without what it shares with the first: 2021.1.1-12.31, 1-12月. */
final class DateSpan {

    private static final Pattern SIDE =
            Pattern.compile("(?:((?:19|20)\\d\\d)[年./-]?)?(?:(\\d{1,2})(?:[月./-](?:(\\d{1,2})[日号]?)?)?)?");
    private static final Pattern BETWEEN =
            Pattern.compile("([\\d年月日号./-]{1,11}?)[至到~-]([\\d年月日号./-]{1,11})[\\p{IsHan}]{0,8}");
    private static final Pattern NAMED = Pattern.compile(".*[年月].*");

    private DateSpan() {}

    static Optional<Term> read(String text) {
        var found = BETWEEN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var first = SIDE.matcher(found.group(1));
        var last = SIDE.matcher(found.group(2));
        var dated =
                first.matches() && last.matches() && (first.group(1) != null && first.group(2) != null || named(found));
        return dated ? Optional.of(term(day(first), day(last))) : Optional.empty();
    }

    private static boolean named(Matcher found) {
        return NAMED.matcher(found.group(1) + found.group(2)).matches();
    }

    private static Term term(CalendarDay first, CalendarDay last) {
        return new Term(last.after(first), Optional.of(first));
    }

    private static CalendarDay day(Matcher side) {
        return new CalendarDay(number(side.group(1)), number(side.group(2)), number(side.group(3)));
    }

    private static Optional<Integer> number(String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }
}
