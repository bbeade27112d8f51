package org.jiheng.scoring.terms;

import java.math.BigDecimal;

/** How the rate at which money was spent becomes points; a weight of 0 where no block scores it. */
public record Spending(BigDecimal weight, Base base, boolean capped, ZeroBudget zeroBudget, Origin origin) {

    /** What the spent money is divided by. */
    public enum Base {
        FULL_YEAR,
        INITIAL,
        ARRIVED
    }

    /** What is given where there was no budget. */
    public enum ZeroBudget {
        UNDECIDED,
        FULL,
        NOTHING
    }
}
