package org.jiheng.scheme.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How points follow from target and actual, by the operator of the target. */
public record Scoring(AtLeast atLeast, Equal equal, AtMost atMost, ZeroTarget zeroTarget, Late late, Tiers tiers) {

    /** What is given below a target that should be reached. */
    public enum Short {
        PROPORTIONAL,
        NOTHING
    }

    /** What is given above a target that should not be passed. */
    public enum Over {
        ONE_MINUS_EXCESS,
        TARGET_OVER_ACTUAL,
        NOTHING
    }

    /** What an actual above an exact target gets. */
    public enum Above {
        FULL,
        AS_OVER
    }

    /** What a late date gets: a person decides, or nothing, or so much less a day. */
    public enum LateRule {
        UNDECIDED,
        NOTHING,
        LESS_PER_DAY
    }

    /** @param nothingBelow the completion in percent below which there are no points at all */
    public record AtLeast(Short below, Optional<BigDecimal> nothingBelow, Source source) {}

    public record Equal(Above above, Short below, Source source) {}

    public record AtMost(Over over, Source source) {}

    /** A target of 0: full when it is kept, else nothing. */
    public record ZeroTarget(boolean fullOrNothing, Source source) {}

    public record Late(LateRule rule, Optional<BigDecimal> percentPerDay, Source source) {}

    public record Tiers(List<Tier> list, Source source) {

        public Optional<Tier> tier(String code) {
            return list.stream().filter(tier -> tier.code().equals(code)).findFirst();
        }
    }

    /** A degree of reaching a goal told in words: from a share of the weight, included, up to the tier above it. */
    public record Tier(String code, String name, BigDecimal from, BigDecimal to) {

        /** Whether a share of the weight in percent lies in it; the highest tier includes its upper end. */
        public boolean holds(BigDecimal percent) {
            return percent.compareTo(from) >= 0
                    && (percent.compareTo(to) < 0 || percent.compareTo(to) == 0 && to.intValue() == 100);
        }
    }
}
