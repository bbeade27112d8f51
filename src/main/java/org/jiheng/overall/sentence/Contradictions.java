package org.jiheng.overall.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.Numeral;

/** The numbers of a sentence worded by hand that no figure of the paper is. */
public final class Contradictions {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.])(\\d[\\d,]*(?:\\.\\d+)?) ?(亿元|万元|元|%|个百分点|个|项|分(?!之|期|别|为|成|类|项|析|管|配|布)|年(?!末|初|度|中))");

    private static final Pattern NOTHING_LEFT = Pattern.compile("(?:无|没有|不存在)(?:任何)?结转结余");

    private static final Set<Stated> MONEY = Set.of(
            Stated.INITIAL,
            Stated.ANNUAL,
            Stated.ANNUAL_BASIC,
            Stated.ANNUAL_PROJECT,
            Stated.ANNUAL_OTHER,
            Stated.EXECUTED,
            Stated.EXECUTED_BASIC,
            Stated.EXECUTED_PROJECT,
            Stated.EXECUTED_OTHER,
            Stated.FINAL,
            Stated.CARRYOVER);
    private static final Set<Stated> RATES =
            Set.of(Stated.EXECUTION_RATE, Stated.INITIAL_RATE, Stated.CARRYOVER_RATE, Stated.DIFFERENCE_RATE);
    private static final Set<Stated> POINTS =
            Set.of(Stated.MEAN, Stated.WEIGHTED_MEAN, Stated.MINIMUM, Stated.MAXIMUM, Stated.SCORE);
    private static final Set<Stated> NUMBERS = Set.of(Stated.PROJECTS, Stated.EVALUATED, Stated.SCORED);

    /** What each unit counts, and how many places its figures are counted in. */
    private static final Map<String, Set<Stated>> COUNTED =
            Map.of("亿元", MONEY, "万元", MONEY, "元", MONEY, "%", RATES, "分", POINTS, "个", NUMBERS, "项", NUMBERS);

    private static final Map<String, Integer> SHIFT = Map.of("亿元", 4, "元", -4);

    private Contradictions() {}

    /** As they are written, such as 13.98%. */
    public static List<String> in(String text, Figured figures) {
        return Stream.concat(numbers(text, figures), nothingLeft(text, figures)).toList();
    }

    /** That nothing was carried over is a number too. */
    private static Stream<String> nothingLeft(String text, Figured figures) {
        var isLeft = figures.of(Stated.CARRYOVER)
                .filter(amount -> new BigDecimal(amount).signum() != 0)
                .isPresent();
        return isLeft
                ? NOTHING_LEFT.matcher(text).results().map(MatchResult::group).limit(1)
                : Stream.empty();
    }

    private static Stream<String> numbers(String text, Figured figures) {
        return NUMBER.matcher(Glyphs.folded(text))
                .results()
                .filter(each -> COUNTED.containsKey(each.group(2)))
                .filter(each -> !isStated(each.group(1), each.group(2), figures))
                .map(each -> each.group(1) + each.group(2))
                .distinct();
    }

    /** A sentence may round: the figure is rounded to as many places before they are compared. */
    private static boolean isStated(String written, String unit, Figured figures) {
        var number = Numeral.at(written).map(Numeral::value);
        var places = Math.max(0, number.map(BigDecimal::scale).orElse(0));
        return number.isEmpty()
                || known(unit, figures)
                        .map(figure -> figure.setScale(places, RoundingMode.HALF_UP))
                        .anyMatch(figure -> figure.compareTo(number.get()) == 0);
    }

    private static Stream<BigDecimal> known(String unit, Figured figures) {
        var plain = COUNTED.get(unit).stream()
                .flatMap(each -> figures.of(each).stream())
                .map(BigDecimal::new)
                .map(each -> each.movePointLeft(SHIFT.getOrDefault(unit, 0)));
        return unit.equals("个") ? Stream.concat(plain, perGrade(figures.of(Stated.GRADES))) : plain;
    }

    private static Stream<BigDecimal> perGrade(Optional<String> grades) {
        return Pattern.compile("(\\d+)个")
                .matcher(grades.orElse(""))
                .results()
                .map(each -> new BigDecimal(each.group(1)));
    }
}
