package org.jiheng.consistency.evaluation.score;

import org.jiheng.consistency.Entry;
import org.jiheng.consistency.indicator.Line;

/**
 * A row of a self-evaluation: what was promised, reached and scored.
 *
 * @param score the score that somebody gave; blank where the engine alone decides
 * @param deviation the reason for a deviation and what is done about it
 * @param marked whether its points are given directly, so that no value is asked for
 */
public record Row(
        Line line, Entry actual, Entry score, Entry deviation, boolean marked, Computed computed, Standing standing) {

    /** How a row stands to what was promised, and why it does not stand as promised. */
    public record Standing(Mark mark, Entry why) {}

    /** What the filler says about a row that is not as promised. */
    public enum Mark {
        NONE,
        UNPROMISED,
        UNEVALUATED
    }

    public boolean evaluated() {
        return standing.mark() != Mark.UNEVALUATED;
    }
}
