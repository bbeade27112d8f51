package org.jiheng.sampling.weighing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.notation.MoneyUnit;

/** Weighs what is known of a self-evaluation: each reason with a strength anyone can check; together a hint, no finding. */
public record Weighing(Facts facts) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal APART = new BigDecimal(20);

    /** More of the same would outweigh everything else. */
    static final int MOST_ALIKE = 3;

    /** The heaviest first. */
    public List<Reason> reasons() {
        return Stream.of(
                        full(),
                        gap(),
                        new Beaten(facts).reasons(),
                        words(),
                        told("F-01"),
                        new Raised(facts).reasons().limit(MOST_ALIKE),
                        told("B-12"))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Reason::strength).reversed())
                .toList();
    }

    public static int strength(List<Reason> reasons) {
        return reasons.stream().mapToInt(Reason::strength).sum();
    }

    private Stream<Reason> full() {
        var rows = facts.rows();
        if (!facts.complete()
                || facts.total().compareTo(HUNDRED) < 0
                || !rows.stream().allMatch(Facts.Row::full)) {
            return Stream.empty();
        }
        var number = String.valueOf(rows.size());
        return Stream.of(facts.annual()
                .flatMap(annual -> facts.middle()
                        .filter(middle -> annual.compareTo(middle) > 0)
                        .map(middle -> Reason.of(
                                Sign.FULL_AND_LARGE,
                                50,
                                number,
                                facts.total().toPlainString(),
                                wan(annual),
                                wan(middle))))
                .orElseGet(() -> Reason.of(Sign.FULL, 30, number, facts.total().toPlainString())));
    }

    /** The points of the indicators alone: those of the execution rate would close the gap. */
    private Stream<Reason> gap() {
        var weight = sum(facts.rows().stream().map(Facts.Row::weight));
        var score = sum(facts.rows().stream().map(row -> row.score().orElse(BigDecimal.ZERO)));
        if (weight.signum() == 0 || facts.executionRate().isEmpty()) {
            return Stream.empty();
        }
        var earned = score.multiply(HUNDRED).divide(weight, 2, RoundingMode.HALF_UP);
        var spent = facts.executionRate().get();
        var gap = earned.subtract(spent);
        return gap.compareTo(APART) < 0
                ? Stream.empty()
                : Stream.of(Reason.of(
                        Sign.GAP, Math.min(40, gap.intValue()), percent(earned), percent(spent), percent(gap)));
    }

    private Stream<Reason> words() {
        var inWords = facts.rows().stream().filter(Facts.Row::inWords).toList();
        if (inWords.isEmpty() || !inWords.stream().allMatch(Facts.Row::full)) {
            return Stream.empty();
        }
        var number = String.valueOf(inWords.size());
        var again = inWords.stream()
                .allMatch(row -> row.before().filter(Facts.Before::full).isPresent());
        if (again) {
            return Stream.of(Reason.of(Sign.WORDS_AGAIN, 15, number).beside(facts.lastYear() + "#indicators"));
        }
        return inWords.size() > 1 ? Stream.of(Reason.of(Sign.WORDS, 10, number)) : Stream.empty();
    }

    /** What the check found when the paper was handed in, the worst of it. */
    private Stream<Reason> told(String rule) {
        return facts.told().stream()
                .filter(told -> told.rule().equals(rule))
                .map(told -> rule.equals("F-01") ? copied(told) : problem(told))
                .max(Comparator.comparing(Reason::strength))
                .stream();
    }

    private static Reason copied(Facts.Told told) {
        var percent = told.found().replaceAll("[^0-9].*", "");
        return Reason.of(
                        Sign.COPIED,
                        10 + (percent.isEmpty() ? 0 : Math.min(100, Integer.parseInt(percent)) / 4),
                        percent)
                .at(told.cell())
                .beside(told.elsewhere());
    }

    private static Reason problem(Facts.Told told) {
        return Reason.of(Sign.PROBLEM, 25, told.found()).at(told.cell());
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String wan(BigDecimal yuan) {
        return MoneyUnit.WAN_YUAN.written(yuan);
    }

    /** As rates are printed everywhere. */
    static String percent(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String written(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.setScale(Math.max(0, plain.scale())).toPlainString();
    }
}
