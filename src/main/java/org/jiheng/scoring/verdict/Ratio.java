package org.jiheng.scoring.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact quotient, so that nothing is rounded before a row is. */
public record Ratio(BigDecimal over, BigDecimal under) implements Comparable<Ratio> {

    public static final Ratio NOTHING = of(BigDecimal.ZERO);
    public static final Ratio WHOLE = of(BigDecimal.ONE);

    private static final int PLACES_SHOWN = 2;

    public Ratio {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("a quotient by " + under);
        }
    }

    public static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    public Ratio times(BigDecimal number) {
        return new Ratio(over.multiply(number), under);
    }

    public Ratio plus(BigDecimal number) {
        return new Ratio(over.add(number.multiply(under)), under);
    }

    /** Never below nothing and never above so much. */
    public Ratio within(BigDecimal most) {
        if (over.signum() < 0) {
            return NOTHING;
        }
        return compareTo(of(most)) > 0 ? of(most) : this;
    }

    public BigDecimal rounded(int places, RoundingMode mode) {
        return over.divide(under, places, mode);
    }

    /** For the eye, such as 94.44 for 85 ÷ 90. */
    public BigDecimal percent() {
        return times(new BigDecimal(100)).rounded(PLACES_SHOWN, RoundingMode.HALF_UP);
    }

    /** Whether it is less than so many percent, whatever it would be rounded to. */
    public boolean isBelow(BigDecimal percent) {
        return times(new BigDecimal(100)).compareTo(of(percent)) < 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
