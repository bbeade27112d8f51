package org.jiheng.review.way;

import java.time.LocalDate;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;

/** What a move leaves in the paper besides its state. */
public record Moved(int edition, int approvedEdition, long submittedBy, LocalDate dueOn, String reason, Cells cells) {

    public static Moved of(Paper paper) {
        return new Moved(
                paper.edition(),
                paper.approvedEdition(),
                paper.submittedBy(),
                paper.dueOn().orElse(null),
                paper.returnReason(),
                paper.cells());
    }

    /** The day of its own stays with it until it is approved, for it may be withdrawn once more before. */
    public Moved handedIn(int number, long by) {
        return new Moved(number, approvedEdition, by, dueOn, "", cells);
    }

    public Moved approved() {
        return new Moved(edition, edition, submittedBy, null, reason, cells);
    }

    public Moved returned(LocalDate due, String why) {
        return new Moved(edition, approvedEdition, submittedBy, due, why, cells);
    }

    Moved dropped(Cells approved) {
        return new Moved(edition, approvedEdition, submittedBy, null, "", approved);
    }
}
