package org.jiheng.consistency.evaluation.arithmetic;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.arithmetic.Sums.Breakdown;
import org.jiheng.consistency.evaluation.arithmetic.Sums.Growth;
import org.jiheng.consistency.evaluation.arithmetic.Sums.Ratio;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.Numeral;

/** D-01, D-02 and D-04: parts make their total, a percentage follows from its numbers, and what grows never shrinks. */
public final class ArithmeticCheck {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ArithmeticCheck() {}

    public static Stream<Finding> find(Sums sums) {
        return Stream.of(
                        sums.breakdowns().stream().flatMap(ArithmeticCheck::breakdown),
                        sums.ratios().stream().flatMap(ArithmeticCheck::ratio),
                        sums.growths().stream().flatMap(ArithmeticCheck::growth))
                .flatMap(each -> each);
    }

    /** Nothing where a number is missing. */
    private static Stream<Finding> breakdown(Breakdown breakdown) {
        var parts = breakdown.parts().stream()
                .flatMap(each -> each.number().stream())
                .toList();
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return breakdown.total().number().stream()
                .filter(total -> !parts.isEmpty() && total.compareTo(sum) != 0)
                .map(total -> Finding.error(
                                "D-01",
                                say(
                                        "{0}: the parts make {1}, the total says {2}",
                                        breakdown.label(), Numeral.written(sum), Numeral.written(total)))
                        .at(cells(breakdown.total(), breakdown.parts()))
                        .expecting(Numeral.written(sum), Numeral.written(total)));
    }

    private static List<String> cells(Count first, List<Count> others) {
        return Stream.concat(Stream.of(first), others.stream()).map(Count::cell).toList();
    }

    private static Stream<Finding> ratio(Ratio ratio) {
        var written = percent(ratio);
        var right = ratio.denominator()
                .number()
                .filter(each -> each.signum() > 0)
                .flatMap(all -> ratio.numerator()
                        .number()
                        .map(some -> some.multiply(HUNDRED).divide(all, 6, RoundingMode.HALF_UP)));
        return right.stream()
                .filter(each ->
                        written.filter(percent -> !prints(percent, each)).isPresent())
                .map(each ->
                        wrong(ratio, each.setScale(Math.max(2, written.get().scale()), RoundingMode.HALF_UP)));
    }

    private static Finding wrong(Ratio ratio, BigDecimal right) {
        var words = say(
                "{0}: {1} of {2} are {3}%, not {4}",
                ratio.label(),
                ratio.numerator().written(),
                ratio.denominator().written(),
                right.toPlainString(),
                ratio.percent().text().strip());
        return Finding.error("D-02", words)
                .at(
                        ratio.percent().cell(),
                        ratio.numerator().cell(),
                        ratio.denominator().cell())
                .expecting(right.toPlainString() + "%", ratio.percent().text().strip());
    }

    private static Optional<BigDecimal> percent(Ratio ratio) {
        return Numeral.at(Glyphs.folded(ratio.percent().text()))
                .filter(each -> each.rest().isEmpty() || each.rest().equals("%"))
                .map(Numeral::value);
    }

    /** To half of the last digit that was written. */
    private static boolean prints(BigDecimal written, BigDecimal exact) {
        return written.subtract(exact).abs().compareTo(HALF.movePointLeft(Math.max(0, written.scale()))) <= 0;
    }

    /** A blank beside a part says that there was nothing altogether. */
    private static Stream<Finding> growth(Growth growth) {
        var within = growth.within().number().orElse(BigDecimal.ZERO);
        var altogether = growth.altogether().number().orElse(BigDecimal.ZERO);
        return within.compareTo(altogether) > 0
                ? Stream.of(Finding.error(
                                "D-04",
                                say(
                                        "{0}: {1} altogether, but {2} within a part of the time",
                                        growth.label(), Numeral.written(altogether), Numeral.written(within)))
                        .at(growth.altogether().cell(), growth.within().cell())
                        .expecting(
                                "≥ " + Numeral.written(within),
                                growth.altogether().written()))
                : Stream.empty();
    }
}
