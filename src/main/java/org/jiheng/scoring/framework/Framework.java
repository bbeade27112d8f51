package org.jiheng.scoring.framework;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Kind;
import org.jiheng.notation.target.Target;
import org.jiheng.scoring.figure.Comparison;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Verdict;

/** An indicator that the scheme names itself, scored by the method it names. */
public final class Framework {

    /** What stands in its row. */
    public record Answer(
            Target target,
            Actual actual,
            Optional<BigDecimal> weight,
            Optional<BigDecimal> declared,
            List<String> marks) {}

    private final Terms terms;

    public Framework(Terms terms) {
        this.terms = terms;
    }

    public Verdict of(Named named, Answer answer) {
        return switch (named.method()) {
            case RATIO -> compared(named, answer, Operator.AT_LEAST);
            case RATIO_REVERSE -> compared(named, answer, Operator.AT_MOST);
            case BAND -> banded(named, answer);
            case SURVEY -> surveyed(named, answer);
            case PER_STEP_DEDUCTION -> StepsBeyond.of(named, answer.target(), answer.actual());
            case ELEMENT_SUM -> ElementSum.of(named, answer);
            case BREACH_DEDUCTION -> Breaches.of(named, answer);
            case PROJECT_ROLLUP -> ProjectMean.of(named, answer);
            case MANUAL -> GivenMarks.of(named, answer);
        };
    }

    /** A bare target of a named ratio goes the way of its method. */
    private Verdict compared(Named named, Answer answer, Operator bare) {
        if (!answer.target().is(Kind.QUANTITY)) {
            return Verdict.undecided(
                    Open.figures("target", say("enter the target that the rate is measured by, such as ≥100%")),
                    named.origin());
        }
        return new Comparison(terms).of(directed(answer.target(), bare), answer.actual());
    }

    private static Target directed(Target target, Operator bare) {
        var isRange = target.figure().filter(Figure::range).isPresent();
        return target.operator().isPresent() || isRange
                ? target
                : new Target(
                        target.kind(),
                        Optional.of(bare),
                        Optional.<Direction>empty(),
                        target.figure(),
                        target.term(),
                        target.words(),
                        target.overruled(),
                        target.fault(),
                        target.reading());
    }

    private static Verdict banded(Named named, Answer answer) {
        return named.bands().isEmpty() ? GivenMarks.of(named, answer) : Bands.of(named, answer.actual());
    }

    /** By the bands of the scheme, else by the satisfaction that was promised, else by whoever evaluates. */
    private Verdict surveyed(Named named, Answer answer) {
        if (named.bands().isEmpty() && answer.target().is(Kind.QUANTITY)) {
            return compared(named, answer, Operator.AT_LEAST);
        }
        return banded(named, answer);
    }
}
