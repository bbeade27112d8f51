package org.jiheng.consistency.indicator;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;

/**
 * A figure that a text names.
 *
 * @param written the figure as it stands there
 * @param measure the end of the name of the rate or degree it is given for, such as 满意; empty for mere counts
 * @param goesOn whether it stands in one list with the figure before it
 */
public record Mention(String written, Figure figure, String measure, boolean goesOn) {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\d.,])\\d[\\d,]{0,15}(?:\\.\\d{1,6})? ?(?:[％%‰]|[万亿]?(?:人次|人|户|家|个|件|次|场|期|份|篇|台|套|座|所|处|公里|平方米|亩|吨|元|天|小时|分钟|工作日|起))");
    private static final Pattern COMMA = Pattern.compile("，|,(?!\\d)");
    private static final String LINK = "率?(?:达到|达|为|是|约|在|至|保持|稳定|不低于|不少于|不高于|超过|[:：≥≤>=<])*";
    private static final Pattern MEASURE = Pattern.compile("(\\p{IsHan}\\p{IsHan})[率度]" + LINK + "\\s*$");
    private static final Pattern BREAK = Pattern.compile("[；;。！？\\n]");

    /** All figures of a text that count or measure something. */
    public static List<Mention> in(String text) {
        var flat = COMMA.matcher(text).replaceAll("；");
        var found = FIGURE.matcher(flat).results().toList();
        return java.util.stream.IntStream.range(0, found.size())
                .mapToObj(at ->
                        of(flat, found.get(at), at == 0 ? 0 : found.get(at - 1).end(), at > 0))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Mention> of(String text, MatchResult found, int from, boolean second) {
        var before = text.substring(from, found.start());
        var measure = MEASURE.matcher(before);
        var name = measure.find() ? measure.group(1) : "";
        return Target.read(found.group(), Hint.NONE)
                .figure()
                .map(figure -> new Mention(
                        found.group(),
                        figure,
                        name,
                        second && !BREAK.matcher(before).find()));
    }

    /** A bare number answers a number of any unit. */
    public boolean isOf(Figure promised) {
        var bare = promised.unit().text().isEmpty() && promised.number().compareTo(figure.number()) == 0;
        return bare
                || promised.unit().kind().equals(figure.unit().kind())
                        && promised.plain().number().compareTo(figure.plain().number()) == 0;
    }
}
