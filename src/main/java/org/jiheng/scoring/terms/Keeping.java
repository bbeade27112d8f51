package org.jiheng.scoring.terms;

/** A target that should not be passed. */
public record Keeping(Over over, Origin origin) {

    /** What is given above it. */
    public enum Over {
        ONE_MINUS_EXCESS,
        TARGET_OVER_ACTUAL,
        NOTHING
    }
}
