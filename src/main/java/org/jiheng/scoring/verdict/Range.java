package org.jiheng.scoring.verdict;

import java.math.BigDecimal;
import org.jiheng.notation.Weight;
import org.jiheng.scoring.terms.Tiers.Tier;

/** The scores among which a person chooses: from the first, included, up to the other, included only at full points. */
public record Range(BigDecimal from, BigDecimal to, boolean isToIncluded) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public static Range of(Tier tier, BigDecimal weight) {
        return new Range(
                part(tier.from(), weight), part(tier.to(), weight), tier.to().compareTo(HUNDRED) == 0);
    }

    private static BigDecimal part(BigDecimal percent, BigDecimal weight) {
        return percent.multiply(weight).movePointLeft(2);
    }

    public boolean holds(BigDecimal score) {
        var end = score.compareTo(to);
        return score.compareTo(from) >= 0 && (end < 0 || end == 0 && (isToIncluded || from.compareTo(to) == 0));
    }

    /** 8 ≤ x ≤ 10, or 6 ≤ x < 8. */
    public String written() {
        return "%s ≤ x %s %s".formatted(Weight.written(from), isToIncluded ? "≤" : "<", Weight.written(to));
    }
}
