package org.jiheng.scoring.figure;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.figure.Operator;
import org.jiheng.scoring.terms.Keeping;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;

/** At most so many, or less: full within, above it one of the variants in use. */
final class LowerIsBetter {

    private final Keeping rule;

    LowerIsBetter(Keeping rule) {
        this.rule = rule;
    }

    Verdict of(Operator bound, BigDecimal goal, BigDecimal reached) {
        var distance = reached.compareTo(goal);
        if (distance < 0 || distance == 0 && bound == Operator.AT_MOST) {
            return Verdict.full(say("within the target, full points"), rule.origin());
        }
        return goal.signum() < 0 ? noRatio() : above(goal, reached);
    }

    private Verdict above(BigDecimal goal, BigDecimal reached) {
        var aim = Numeral.written(goal);
        var actual = Numeral.written(reached);
        return switch (rule.over()) {
            case ONE_MINUS_EXCESS ->
                Verdict.part(
                        Worth.share(
                                new Ratio(goal.add(goal).subtract(reached), goal),
                                "× (1 − (%s − %s) ÷ %s)".formatted(actual, aim, aim)),
                        say("above the target, points fall in proportion to the excess"),
                        rule.origin());
            case TARGET_OVER_ACTUAL ->
                Verdict.part(
                        Worth.share(new Ratio(goal, reached), "× %s ÷ %s".formatted(aim, actual)),
                        say("above the target, points by target ÷ actual"),
                        rule.origin());
            case NOTHING -> Verdict.nothing(say("above the target, no points"), rule.origin());
        };
    }

    private Verdict noRatio() {
        return Verdict.undecided(Open.noRatio(), rule.origin());
    }
}
