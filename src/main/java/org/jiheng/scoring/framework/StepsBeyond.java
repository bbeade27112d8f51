package org.jiheng.scoring.framework;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Target;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Verdict.Way;
import org.jiheng.scoring.verdict.Worth;

/** Each full step beyond the target, or short of it, takes so many points. */
final class StepsBeyond {

    private StepsBeyond() {}

    static Verdict of(Named named, Target target, Actual actual) {
        return actual.beside(target)
                .filter(pair -> !pair.target().range() && !pair.actual().range())
                .filter(pair -> named.step().filter(step -> step.signum() > 0).isPresent())
                .map(pair -> counted(named, target, pair))
                .orElseGet(() -> Verdict.undecided(
                        Open.figures(
                                "actual", say("enter target and value as figures of one unit, such as ≤100% and 103%")),
                        named.origin()));
    }

    private static Verdict counted(Named named, Target target, Actual.Pair pair) {
        var beyond = beyond(target, value(pair.target()), value(pair.actual()));
        return after(named, beyond).hoping(after(named, beyond.subtract(BigDecimal.ONE)), Way.NEARER);
    }

    /** Rates count in percentage points, everything else in the plain unit of its kind. */
    private static BigDecimal value(Figure plain) {
        return Bands.value(plain);
    }

    private static BigDecimal beyond(Target target, BigDecimal goal, BigDecimal reached) {
        var excess = reached.subtract(goal);
        return target.direction()
                .map(direction -> direction == Direction.LOWER ? excess : excess.negate())
                .orElseGet(excess::abs);
    }

    private static Verdict after(Named named, BigDecimal beyond) {
        var step = named.step().orElseThrow();
        var steps = beyond.max(BigDecimal.ZERO).divideToIntegralValue(step).setScale(0, RoundingMode.DOWN);
        if (steps.signum() == 0) {
            return Verdict.full(say("not one step beyond the target, full points"), named.origin());
        }
        var each = named.deduction().orElse(BigDecimal.ZERO);
        var written = "− %s × %s".formatted(Numeral.written(each), steps.toPlainString());
        return Verdict.part(
                Worth.less(each.multiply(steps), written),
                say(
                        "{0} beyond the target, each full {1} takes {2} points",
                        Numeral.written(beyond), Numeral.written(step), Numeral.written(each)),
                named.origin());
    }
}
