package org.jiheng.dashboard.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** One counter of the ledger: how many there are of something, what they come to, and what they could have come to. */
public record Count(long number, BigDecimal amount, BigDecimal weight) {

    public static final Count NONE = new Count(0, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int DIGITS = 8;

    public Count plus(Count other) {
        return new Count(number + other.number, amount.add(other.amount), weight.add(other.weight));
    }

    public Count minus(Count other) {
        return new Count(number - other.number, amount.subtract(other.amount), weight.subtract(other.weight));
    }

    /** What each of them comes to; of none there is no mean. */
    public Optional<BigDecimal> mean() {
        return divided(amount, BigDecimal.valueOf(number));
    }

    /** What they come to of what they could have come to. */
    public Optional<BigDecimal> ratio() {
        return divided(amount, weight);
    }

    private static Optional<BigDecimal> divided(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? Optional.empty() : Optional.of(part.divide(whole, DIGITS, RoundingMode.HALF_UP));
    }
}
