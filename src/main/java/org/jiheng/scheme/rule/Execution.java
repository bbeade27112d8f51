package org.jiheng.scheme.rule;

/** How the rate at which money was spent becomes points. */
public record Execution(Base base, boolean capped, ZeroBudget zeroBudget, Source source) {

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
