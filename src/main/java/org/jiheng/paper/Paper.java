package org.jiheng.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jiheng.paper.page.Clock;

/**
 * A form that somebody fills: whose it is, how far it has come, and what stands in its cells.
 *
 * @param projectId 0 for the paper of a department as a whole
 * @param reviewedBy who has begun to review it at the step it waits for; blank while nobody has
 */
public record Paper(
        long id,
        PaperKind kind,
        long projectId,
        int year,
        int round,
        long departmentId,
        long nodeId,
        String nodeName,
        long schemeId,
        String title,
        State state,
        int version,
        int revision,
        Cells cells,
        int edition,
        int approvedEdition,
        long submittedBy,
        OffsetDateTime movedAt,
        OffsetDateTime savedAt,
        String savedBy,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> lateUntil,
        String lateReason,
        String returnReason,
        String reviewedBy) {

    /** 补录: the cell that says of a paper of an earlier system that it is entered word for word. */
    public static final String AS_PUBLISHED = "as_published";

    public boolean asPublished() {
        return cells.value(AS_PUBLISHED).equals("yes");
    }

    public String path() {
        return kind.path(id);
    }

    /** Approved before, and now opened again to be changed within the year. */
    public boolean adjusting() {
        return approvedEdition > 0 && state.editable();
    }

    public String savedTime() {
        return Clock.of(savedAt);
    }

    public Paper with(Cells others) {
        return new Paper(
                id,
                kind,
                projectId,
                year,
                round,
                departmentId,
                nodeId,
                nodeName,
                schemeId,
                title,
                state,
                version,
                revision,
                others,
                edition,
                approvedEdition,
                submittedBy,
                movedAt,
                savedAt,
                savedBy,
                dueOn,
                lateUntil,
                lateReason,
                returnReason,
                reviewedBy);
    }
}
