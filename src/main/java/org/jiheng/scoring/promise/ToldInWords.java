package org.jiheng.scoring.promise;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.scoring.terms.Tiers;
import org.jiheng.scoring.terms.Tiers.Tier;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.scoring.verdict.Range;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;
import org.jiheng.words.Say;

/** A goal in words: somebody chooses the tier that was reached, and a score within it. */
public final class ToldInWords {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Tiers rule;

    public ToldInWords(Tiers rule) {
        this.rule = rule;
    }

    /** The scores that a chosen tier leaves to choose among. */
    public Optional<Range> range(String tier, Optional<BigDecimal> weight) {
        return rule.tier(tier).flatMap(chosen -> weight.map(points -> Range.of(chosen, points)));
    }

    public Verdict of(String tier, Optional<BigDecimal> weight, Optional<BigDecimal> declared) {
        return rule.tier(tier)
                .map(chosen -> weight.map(points -> chosen(chosen, points, declared))
                        .orElseGet(() -> Verdict.decided(outcome(chosen), Worth.FULL, name(chosen), rule.origin())))
                .orElseGet(() -> Verdict.undecided(
                        Open.person(Open.WORDS, "tier", say("choose how far the goal was reached")), rule.origin()));
    }

    private Verdict chosen(Tier tier, BigDecimal weight, Optional<BigDecimal> declared) {
        var range = Range.of(tier, weight);
        if (declared.isEmpty()) {
            return isHighest(tier)
                    ? Verdict.decided(outcome(tier), Worth.FULL, say("{0}, full points", tier.name()), rule.origin())
                    : Verdict.open(outcome(tier), scoreMissing(tier, range), rule.origin());
        }
        return range.holds(declared.get())
                ? Verdict.decided(outcome(tier), Worth.given(declared.get()), within(tier, range), rule.origin())
                : Verdict.undecided(outside(tier, range), rule.origin());
    }

    private static boolean isHighest(Tier tier) {
        return tier.to().compareTo(HUNDRED) == 0;
    }

    /** Tiers have names of their own; by their place the best is met and the worst is not. */
    private Outcome outcome(Tier tier) {
        if (isHighest(tier)) {
            return Outcome.MET;
        }
        return tier.from().signum() > 0 ? Outcome.PARTLY : Outcome.NOT_MET;
    }

    private static Say name(Tier tier) {
        return say("{0}|tier", tier.name());
    }

    private static Say within(Tier tier, Range range) {
        return say("{0}, the score lies within {1}", tier.name(), range.written());
    }

    private static Open scoreMissing(Tier tier, Range range) {
        var words = say("{0}: enter a score within {1}", tier.name(), range.written());
        return new Open(Open.WORDS, false, "own_score", range.written(), words);
    }

    private static Open outside(Tier tier, Range range) {
        var words = say("{0}: the score must lie within {1}", tier.name(), range.written());
        return new Open(Open.WORDS, true, "own_score", range.written(), words);
    }
}
