package org.jiheng.scoring.framework;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.target.Actual;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.terms.Named.Band;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Verdict.Way;
import org.jiheng.scoring.verdict.Worth;
import org.jiheng.words.Say;

/** Points by the range in which a value lies, as it is and not as it would be rounded. */
final class Bands {

    private Bands() {}

    static Verdict of(Named named, Actual actual) {
        return actual.answer()
                .figure()
                .filter(figure -> !figure.range())
                .map(Bands::value)
                .map(value -> at(named, value).hoping(better(named, value), Way.NEARER))
                .orElseGet(() -> Verdict.undecided(
                        Open.figures("actual", say("enter the value as one figure, such as 85%")), named.origin()));
    }

    /** Rates count in percent, whether they were written as % or ‰. */
    static BigDecimal value(Figure figure) {
        return figure.unit().isShare() ? figure.plain().number().movePointLeft(1) : figure.number();
    }

    private static Verdict at(Named named, BigDecimal value) {
        return named.bands().stream()
                .filter(band -> band.holds(value))
                .findFirst()
                .map(band -> Verdict.decided(
                        outcome(named, band), Worth.given(band.points()), words(value, band), named.origin()))
                .orElseGet(() -> Verdict.undecided(
                        Open.person(Open.FIGURES, "actual", say("no band of the scheme says what is given")),
                        named.origin()));
    }

    private static Outcome outcome(Named named, Band band) {
        var most = named.bands().stream().map(Band::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (band.points().compareTo(most) >= 0) {
            return Outcome.MET;
        }
        return band.points().signum() > 0 ? Outcome.PARTLY : Outcome.NOT_MET;
    }

    private static Say words(BigDecimal value, Band band) {
        var number = Numeral.written(value);
        var points = Numeral.written(band.points());
        if (band.from().isPresent() && band.to().isPresent()) {
            return band.upper()
                    ? say("{0} lies above {1}, up to {2}: {3} points", number, low(band), high(band), points)
                    : say("{0} lies from {1} to below {2}: {3} points", number, low(band), high(band), points);
        }
        return band.from().isPresent() ? above(number, band, points) : below(number, band, points);
    }

    private static Say above(String number, Band band, String points) {
        return band.upper()
                ? say("{0} lies above {1}: {2} points", number, low(band), points)
                : say("{0} lies at {1} or above: {2} points", number, low(band), points);
    }

    private static Say below(String number, Band band, String points) {
        return band.upper()
                ? say("{0} lies at {1} or below: {2} points", number, high(band), points)
                : say("{0} lies below {1}: {2} points", number, high(band), points);
    }

    private static String low(Band band) {
        return bound(band.from());
    }

    private static String high(Band band) {
        return bound(band.to());
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(Numeral::written).orElse("");
    }

    /** One more or one less, whichever earns more. */
    private static Verdict better(Named named, BigDecimal value) {
        var more = at(named, value.add(BigDecimal.ONE));
        var less = at(named, value.subtract(BigDecimal.ONE));
        return points(less).compareTo(points(more)) > 0 ? less : more;
    }

    private static BigDecimal points(Verdict verdict) {
        return verdict.worth().map(Worth::points).orElse(BigDecimal.ZERO);
    }
}
