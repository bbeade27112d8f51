package org.jiheng.scheme.rule;

import java.math.BigDecimal;

/** The rules over all rows: how weights add up, how is rounded, what a row that does not apply does, what needs a reason. */
public record Settling(
        Weights weights, Rounding rounding, NotApplicable notApplicable, Source notApplicableSource, Reasons reasons) {

    /** How much weight a declared block may differ from the paper's before anything is said. */
    public enum Deviation {
        ERROR,
        WARN,
        FREE
    }

    /** Where the weight of a row that does not apply goes. */
    public enum NotApplicable {
        MUST_HAVE_MOVED,
        REDISTRIBUTE,
        REBASE
    }

    /** How the last place is found. */
    public enum Mode {
        HALF_UP,
        HALF_EVEN,
        DOWN
    }

    /** @param tolerance by how many points sums may miss their total */
    public record Weights(BigDecimal tolerance, Deviation levelOne, Source source) {}

    public record Rounding(int places, Mode mode, Source source) {}

    public record Reasons(boolean belowWeight, boolean overFulfilled, boolean lowExecution, Source source) {}
}
