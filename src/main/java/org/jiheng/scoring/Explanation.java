package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.scoring.terms.Origin;
import org.jiheng.words.Say;

/**
 * Why a score is what it is.
 *
 * @param formula with the figures in it, such as 10 × 85 ÷ 90 = 9.44; empty where nothing was computed
 * @param rule the rule that was followed, in words
 * @param oneMore what one more percent of the target, or of the budget, would earn; empty where it earns nothing
 * @param sentence all of it in one sentence
 */
public record Explanation(
        List<Input> inputs, String formula, Say rule, Origin origin, Optional<BigDecimal> oneMore, Say sentence) {

    /** The sentence, and what more would earn where that earns anything. */
    public Say told() {
        return oneMore.filter(more -> more.signum() > 0)
                .map(more -> Say.say("{0} One more percent earns {1}.", sentence, more.toPlainString()))
                .orElse(sentence);
    }

    /** A figure or words that went into it, and what it is called. */
    public record Input(Say name, Object value) {}
}
