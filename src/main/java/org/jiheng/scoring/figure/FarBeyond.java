package org.jiheng.scoring.figure;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.notation.Numeral;
import org.jiheng.scoring.terms.Excess;
import org.jiheng.scoring.terms.Excess.Step;
import org.jiheng.scoring.verdict.Asks;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;
import org.jiheng.words.Say;

/** Far more than was promised: a reason is asked for, or something is taken off. */
final class FarBeyond {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Excess rule;

    FarBeyond(Excess rule) {
        this.rule = rule;
    }

    Verdict of(BigDecimal goal, BigDecimal reached, Verdict otherwise) {
        return step(goal, reached).map(this::beyond).orElse(otherwise);
    }

    /** The highest that was reached; a target of 0 has no percentage and takes the first. */
    private Optional<Step> step(BigDecimal goal, BigDecimal reached) {
        if (goal.signum() > 0) {
            var completion = new Ratio(reached, goal);
            return rule.steps().stream()
                    .filter(step -> !completion.isBelow(step.from()))
                    .reduce((lower, higher) -> higher);
        }
        return rule.zeroTargetFrom()
                .filter(from -> goal.signum() == 0 && reached.compareTo(from) >= 0)
                .flatMap(from -> rule.steps().stream().findFirst());
    }

    private Verdict beyond(Step step) {
        return new Verdict(
                Outcome.OVER_FULFILLED,
                Optional.of(worth(step)),
                Optional.empty(),
                words(step),
                rule.origin(),
                asks(step),
                Optional.empty(),
                Optional.empty());
    }

    private static Worth worth(Step step) {
        var amount = Numeral.written(step.amount());
        return switch (step.action()) {
            case NONE, WARN, REQUIRE_REASON -> Worth.FULL;
            case DEDUCT_POINTS -> Worth.less(step.amount(), "− " + amount);
            case DEDUCT_PCT ->
                Worth.share(new Ratio(HUNDRED.subtract(step.amount()), HUNDRED), "× (1 − %s%%)".formatted(amount));
        };
    }

    private static Say words(Step step) {
        var from = Numeral.written(step.from());
        var amount = Numeral.written(step.amount());
        return switch (step.action()) {
            case NONE -> say("reached by far ({0}% of the target or more), full points", from);
            case WARN -> say("reached by far ({0}% of the target or more), full points, explain why", from);
            case REQUIRE_REASON ->
                say("reached by far ({0}% of the target or more), full points, a reason must stand", from);
            case DEDUCT_POINTS ->
                say("reached by far ({0}% of the target or more), {1} points are taken off", from, amount);
            case DEDUCT_PCT ->
                say("reached by far ({0}% of the target or more), {1}% of the weight is taken off", from, amount);
        };
    }

    private static Asks asks(Step step) {
        return switch (step.action()) {
            case NONE -> Asks.NOTHING;
            case WARN, DEDUCT_POINTS, DEDUCT_PCT -> Asks.EXPLANATION;
            case REQUIRE_REASON -> Asks.REASON;
        };
    }
}
