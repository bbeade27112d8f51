package org.jiheng.consistency.evaluation.process;

import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Span;

/**
 * How the evaluation itself was done.
 *
 * @param afterwards whether it says of itself that it comes after the end of the project
 * @param signatures what is signed, sealed or dated in the end
 */
public record Process(
        Optional<Dated> reported,
        Optional<Dated> projectEnds,
        boolean afterwards,
        Optional<Entry> leader,
        List<Member> group,
        List<Entry> signatures) {

    public static final Process NONE =
            new Process(Optional.empty(), Optional.empty(), false, Optional.empty(), List.of(), List.of());

    /** A day and the cell it stands in. */
    public record Dated(String cell, Span day) {}

    /** Somebody of the group that evaluates. */
    public record Member(Entry name, boolean head) {}
}
