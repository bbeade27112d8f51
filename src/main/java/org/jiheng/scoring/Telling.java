package org.jiheng.scoring;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.scoring.terms.Origin;
import org.jiheng.words.Say;

/** Puts into one sentence why a score is what it is: figures, rule, computation, what a little more would bring, source. */
record Telling(List<Explanation.Input> inputs, Optional<Say> heading, Say rule, Origin origin) {

    /** What a little more would earn, and of what. */
    record Gain(BigDecimal points, Say words) {}

    Explanation explain(Optional<BigDecimal> score, String formula, Optional<Gain> gain) {
        var earned = gain.filter(each -> each.points().signum() > 0);
        var scored = scored(score, formula);
        var hoped =
                earned.map(each -> say("{0}; {1}|score", scored, each.words())).orElse(scored);
        var headed = heading.map(each -> say("{0}; {1}|score", each, hoped)).orElse(hoped);
        return new Explanation(inputs, formula, rule, origin, earned.map(Gain::points), sourced(headed));
    }

    private Say scored(Optional<BigDecimal> score, String formula) {
        return formula.isEmpty()
                ? score.map(points -> say("{0}: {1} points|score", rule, points))
                        .orElse(rule)
                : say("{0}: {1}|score", rule, formula);
    }

    private Say sourced(Say words) {
        if (origin.text().isBlank()) {
            return say("{0}.|score", words);
        }
        return origin.assumed()
                ? say("{0}. Source (assumed): {1}|score", words, origin.text())
                : say("{0}. Source: {1}|score", words, origin.text());
    }
}
