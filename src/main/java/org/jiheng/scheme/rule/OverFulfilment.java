package org.jiheng.scheme.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What happens when far more was reached than promised.
 *
 * @param zeroTargetFrom the actual from which a target of 0 counts as passed by far
 */
public record OverFulfilment(List<Step> steps, Optional<BigDecimal> zeroTargetFrom, Source source) {

    /** What such a step asks for or takes away. */
    public enum Action {
        NONE,
        WARN,
        REQUIRE_REASON,
        DEDUCT_POINTS,
        DEDUCT_PCT
    }

    /** From so many percent of the target, included; the amount is points, or percent of the weight. */
    public record Step(BigDecimal from, Action action, BigDecimal amount) {}

    /** The highest step that a completion in percent has reached. */
    public Optional<Step> at(BigDecimal completion) {
        return steps.stream()
                .filter(step -> completion.compareTo(step.from()) >= 0)
                .reduce((lower, higher) -> higher);
    }
}
