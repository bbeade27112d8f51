package org.jiheng.consistency.evaluation.arithmetic;

import java.util.List;
import org.jiheng.consistency.Entry;
import org.jiheng.words.Say;

/**
 * The arithmetic a report contains beside its money and its scores.
 *
 * @param reached how much of what was planned was reached, where no indicator says it
 */
public record Sums(List<Breakdown> breakdowns, List<Ratio> ratios, List<Growth> growths, List<Ratio> reached) {

    public static final Sums NONE = new Sums(List.of(), List.of(), List.of(), List.of());

    /** A total and all that it is made of. */
    public record Breakdown(Say label, Count total, List<Count> parts) {}

    /** A percentage as written, and what it was computed from. */
    public record Ratio(Say label, Count numerator, Count denominator, Entry percent) {}

    /** What happened within a time, and within a longer one that contains it. */
    public record Growth(Say label, Count within, Count altogether) {}
}
