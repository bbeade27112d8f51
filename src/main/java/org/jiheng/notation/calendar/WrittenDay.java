package org.jiheng.notation.calendar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day, month, quarter, half or whole year at the head of a text, and what stands behind it. */
record WrittenDay(CalendarDay begins, CalendarDay ends, boolean exact, String rest) {

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String QUARTERS = "一二三四";

    private record Notation(Pattern pattern, Function<MatchResult, WrittenDay> day) {}

    private static final List<Notation> ALL = List.of(
            notation(
                    YEAR + "([./-])(\\d{1,2})\\2(\\d{1,2})[日号]?(?![\\d.])",
                    all -> day(all.group(1), all.group(3), all.group(4))),
            notation(
                    YEAR + "(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)(?=\\D*$)",
                    all -> day(all.group(1), all.group(2), all.group(3))),
            notation(
                    "(?:" + YEAR + "年)?(\\d{1,2})月(?:(\\d{1,2})[日号]?)(?!\\d)",
                    all -> day(all.group(1), all.group(2), all.group(3))),
            notation(
                    "(?:" + YEAR + "年)?(\\d{1,2})月份?([上中]旬)",
                    all -> day(all.group(1), all.group(2), all.group(3).startsWith("上") ? "10" : "20")),
            notation("(?:" + YEAR + "年)?(\\d{1,2})月(?:份|下旬)?(?!\\d)", all -> day(all.group(1), all.group(2), null)),
            notation(YEAR + "[/-](\\d{1,2})(?![\\d.])", all -> day(all.group(1), all.group(2), null)),
            notation(YEAR + "\\.(0[1-9]|1[0-2])(?![\\d.])", all -> day(all.group(1), all.group(2), null)),
            notation("(?:" + YEAR + "年)?第?([一二三四1-4])季度", all -> quarter(all.group(1), all.group(2))),
            notation("(?:" + YEAR + "年)?([上下])半年", all -> span(all.group(1), "上".equals(all.group(2)) ? 1 : 7, 6)),
            notation(YEAR + "年度?(?:年?(?=[底末终]))?(?![\\d上下第])", all -> day(all.group(1), null, null)),
            notation("(?:当|本|全)?年度?(?=[底末终内])", all -> span(null, 1, 12)));

    static Optional<WrittenDay> at(String text) {
        for (var each : ALL) {
            var found = each.pattern.matcher(text);
            if (found.lookingAt()) {
                var day = each.day.apply(found.toMatchResult());
                return Optional.of(new WrittenDay(day.begins, day.ends, day.exact, text.substring(found.end())));
            }
        }
        return Optional.empty();
    }

    private static Notation notation(String pattern, Function<MatchResult, WrittenDay> day) {
        return new Notation(Pattern.compile(pattern), day);
    }

    private static WrittenDay day(String year, String month, String day) {
        var written = new CalendarDay(number(year), number(month), number(day));
        return new WrittenDay(written, written, day != null, "");
    }

    private static WrittenDay quarter(String year, String name) {
        var at = QUARTERS.indexOf(name);
        return span(year, 3 * (at < 0 ? Integer.parseInt(name) - 1 : at) + 1, 3);
    }

    private static WrittenDay span(String year, int month, int months) {
        var begins = new CalendarDay(number(year), Optional.of(month), Optional.empty());
        var ends = new CalendarDay(number(year), Optional.of(month + months - 1), Optional.empty());
        return new WrittenDay(begins, ends, false, "");
    }

    private static Optional<Integer> number(String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }
}
