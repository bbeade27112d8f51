package org.jiheng.overall.sentence;

import java.util.List;
import java.util.Optional;
import org.jiheng.words.Say;

/**
 * A sentence of a report that is bound to the figures it states.
 *
 * @param text as it stands in the report; blank while a figure is missing
 * @param automatic as the figures of now would word it
 * @param reworded whether somebody worded it by hand
 * @param changes the figures that are no longer what it was worded for
 * @param missing the figures without which it cannot be said
 * @param figures what a wording by hand of now is worded for, for the cell beside it
 */
public record Bound(
        String name,
        Say label,
        String text,
        Optional<String> automatic,
        boolean reworded,
        List<Changed> changes,
        List<Say> missing,
        String figures) {

    /** Where it stands towards its figures. */
    public enum State {
        AUTOMATIC,
        REWORDED,
        STALE,
        MISSING
    }

    /** A figure then and now; blank where it was or is not known. */
    public record Changed(Stated figure, String before, String now) {}

    public State state() {
        if (!changes.isEmpty()) {
            return State.STALE;
        }
        if (reworded) {
            return State.REWORDED;
        }
        return automatic.isPresent() ? State.AUTOMATIC : State.MISSING;
    }

    /** The cell of a wording by hand. */
    public String cell() {
        return Sentences.cell(name);
    }

    /** The cell that keeps the figures it was worded for. */
    public String ofCell() {
        return Sentences.ofCell(name);
    }
}
