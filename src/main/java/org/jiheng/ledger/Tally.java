package org.jiheng.ledger;

import java.math.BigDecimal;

/** How many there are of something, what they come to, and what they could have come to. */
public record Tally(long number, BigDecimal amount, BigDecimal weight) {

    static final Tally NONE = new Tally(0, BigDecimal.ZERO, BigDecimal.ZERO);

    Tally plus(Tally other) {
        return new Tally(number + other.number, amount.add(other.amount), weight.add(other.weight));
    }
}
