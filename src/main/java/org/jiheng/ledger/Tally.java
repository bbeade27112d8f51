package org.jiheng.ledger;

import java.math.BigDecimal;

/** How many there are of something, what they come to, and what they could have come to. */
public record Tally(long number, BigDecimal amount, BigDecimal weight) {

    public static final Tally NONE = new Tally(0, BigDecimal.ZERO, BigDecimal.ZERO);

    public Tally plus(Tally other) {
        return new Tally(number + other.number, amount.add(other.amount), weight.add(other.weight));
    }

    public Tally minus(Tally other) {
        return new Tally(number - other.number, amount.subtract(other.amount), weight.subtract(other.weight));
    }

    /** Two amounts are the same however many zeros they are written with. */
    public boolean comesToNothing() {
        return number == 0 && amount.signum() == 0 && weight.signum() == 0;
    }

    public String text() {
        return number + " · " + amount.toPlainString() + " · " + weight.toPlainString();
    }
}
