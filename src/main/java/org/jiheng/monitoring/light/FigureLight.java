package org.jiheng.monitoring.light;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Kind;
import org.jiheng.notation.target.Target;
import org.jiheng.scheme.rule.Lights;
import org.jiheng.scheme.rule.Lights.Light;

/** The light of a figure: how much was reached of what the months should have brought, or whether a bound was kept. */
record FigureLight(Lights rules, int months) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal TWELVE = new BigDecimal("12");

    /** So many places that no progress is taken for a bound it has not reached. */
    private static final int EXACT = 20;

    Lamp of(Reached row) {
        var target = row.target();
        var actual = Actual.read(row.toDate(), target);
        if (actual.answer().is(Kind.UNREADABLE)) {
            return Lamp.dark(say("what was reached cannot be read"));
        }
        if (actual.answer().figure().isEmpty()) {
            return Lamp.dark(say("no figure to compare with the target"));
        }
        return actual.beside(target)
                .map(pair -> compared(row, pair))
                .orElseGet(() -> Lamp.dark(say(
                        "the units differ: {0} and {1}", unit(actual.answer().unit()), unit(target.unit()))));
    }

    private static Object unit(String written) {
        return written.isEmpty() ? say("none|unit") : written;
    }

    private Lamp compared(Reached row, Actual.Pair pair) {
        if (pair.target().range() || pair.actual().range()) {
            return Lamp.dark(say("a range has no progress"));
        }
        var target = row.target();
        if (isUpperBound(target, pair.target())) {
            return bounded(target, pair);
        }
        return pair.target().number().signum() > 0
                ? progress(row, pair)
                : Lamp.dark(say("there is no progress towards {0}", target.value()));
    }

    /** Exactly none is a bound like at most none. */
    private static boolean isUpperBound(Target target, Figure wanted) {
        var none = wanted.number().signum() == 0
                && target.operator().filter(Operator.EQUAL::equals).isPresent();
        return none || target.direction().filter(Direction.LOWER::equals).isPresent();
    }

    private static Lamp bounded(Target target, Actual.Pair pair) {
        var difference = pair.actual().number().compareTo(pair.target().number());
        var strict = target.operator().filter(Operator.LESS::equals).isPresent();
        return difference < 0 || difference == 0 && !strict
                ? Lamp.lit(Light.GREEN, say("within the bound"))
                : Lamp.lit(Light.RED, say("beyond the bound"));
    }

    private Lamp progress(Reached row, Actual.Pair pair) {
        var steady = row.steady(pair.target());
        var reached = pair.actual().number().multiply(HUNDRED).multiply(steady ? BigDecimal.ONE : TWELVE);
        var wanted = pair.target().number().multiply(steady ? BigDecimal.ONE : BigDecimal.valueOf(months));
        var progress = reached.divide(wanted, EXACT, RoundingMode.FLOOR);
        var shown = progress.setScale(1, RoundingMode.FLOOR).toPlainString();
        return Lamp.lit(
                rules.of(progress),
                steady
                        ? say("{0}% of the target; a rate or an average is not shared out by month", shown)
                        : say("progress {0}%", shown));
    }
}
