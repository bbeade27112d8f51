package org.jiheng.scoring.figure;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Kind;
import org.jiheng.notation.target.Target;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Verdict.Way;

/** A figure beside the figure that was promised. */
public final class Comparison {

    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

    private final Terms terms;

    public Comparison(Terms terms) {
        this.terms = terms;
    }

    public Verdict of(Target target, Actual actual) {
        return actual.beside(target)
                .map(pair -> of(target, Sides.of(target, actual, pair)))
                .orElseGet(() -> Verdict.undecided(
                        incomparable(target, actual), terms.reaching().origin()));
    }

    private static Open incomparable(Target target, Actual actual) {
        var written = actual.written();
        var wanted = target.figure().map(Figure::written).orElse("");
        return Open.figures(
                "actual",
                actual.answer().is(Kind.QUANTITY)
                        ? say(
                                "{0} counts something else than the target of {1}; write it in the same unit",
                                written, wanted)
                        : actual.answer()
                                .fault()
                                .orElseGet(() -> say(
                                        "“{0}” is no figure; write how much was reached, in the unit of the target ({1})",
                                        written, wanted)));
    }

    private Verdict of(Target target, Sides sides) {
        if (target.figure().filter(Figure::range).isPresent()) {
            return new WithinRange(terms).of(sides);
        }
        var low = single(bound(target), sides.goal(), sides.reached());
        return sides.reachedUpTo()
                .map(high -> both(low, single(bound(target), sides.goal(), high)))
                .orElse(low);
    }

    /** A range is decided only where it lies on one side of the target. */
    private Verdict both(Verdict low, Verdict high) {
        if (isReached(low) && isReached(high)) {
            return low.outcome() == Outcome.MET ? low : high;
        }
        return Verdict.undecided(
                Open.figures("actual", say("a range is not what was reached; write one figure")), low.origin());
    }

    private static boolean isReached(Verdict verdict) {
        return verdict.outcome() == Outcome.MET || verdict.outcome() == Outcome.OVER_FULFILLED;
    }

    static Operator bound(Target target) {
        return target.operator()
                .orElse(
                        target.direction().filter(Direction.LOWER::equals).isPresent()
                                ? Operator.AT_MOST
                                : Operator.AT_LEAST);
    }

    private Verdict single(Operator bound, BigDecimal goal, BigDecimal reached) {
        var verdict = at(bound, goal, reached).completing(completion(goal, reached));
        var isOpen = verdict.worth().isEmpty() || isReached(verdict);
        var isLess = bound.direction().filter(Direction.LOWER::equals).isPresent()
                || bound == Operator.EQUAL && reached.compareTo(goal) > 0;
        var step = goal.abs().multiply(ONE_PERCENT);
        return isOpen || goal.signum() == 0
                ? verdict
                : verdict.hoping(
                        at(bound, goal, isLess ? reached.subtract(step) : reached.add(step)),
                        isLess ? Way.LESS : Way.MORE);
    }

    private Verdict at(Operator bound, BigDecimal goal, BigDecimal reached) {
        if (goal.signum() == 0
                && bound.direction().filter(Direction.HIGHER::equals).isEmpty()) {
            return new NoneAllowed(terms).of(reached);
        }
        return switch (bound) {
            case AT_LEAST, MORE -> new HigherIsBetter(terms).of(bound, goal, reached);
            case EQUAL -> new ExactFigure(terms).of(goal, reached);
            case LESS, AT_MOST -> new LowerIsBetter(terms.keeping()).of(bound, goal, reached);
        };
    }

    private static Optional<Ratio> completion(BigDecimal goal, BigDecimal reached) {
        return goal.signum() > 0 ? Optional.of(new Ratio(reached, goal)) : Optional.empty();
    }
}
