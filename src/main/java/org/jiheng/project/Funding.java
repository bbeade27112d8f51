package org.jiheng.project;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;

/** The money of a project in a year from one source, in yuan: at the beginning of the year, and as adjusted since. */
public record Funding(BigDecimal initial, BigDecimal adjusted, String reason) {

    private static final BigDecimal LARGE = new BigDecimal("0.1");

    public static final Funding NONE = new Funding(BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2), "");

    public static Funding initially(BigDecimal amount) {
        return new Funding(amount, amount, "");
    }

    /** More than a tenth away from the beginning of the year, which wants a reason. */
    public boolean largelyAdjusted() {
        return adjusted.subtract(initial).abs().compareTo(initial.multiply(LARGE)) > 0;
    }

    public static Funding sum(Collection<Funding> parts) {
        return new Funding(sum(parts, Funding::initial), sum(parts, Funding::adjusted), "");
    }

    private static BigDecimal sum(Collection<Funding> parts, Function<Funding, BigDecimal> amount) {
        return parts.stream().map(amount).reduce(NONE.initial(), BigDecimal::add);
    }
}
