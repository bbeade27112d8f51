package org.jiheng.summary.table;

import java.util.Optional;
import org.jiheng.paper.PaperKind;

/** A project as a line of the table: the texts of its columns, null where there is nothing. */
public record Line(long projectId, Optional<Long> paperId, String[] cells) {

    /** Where nothing is begun there is only the project to look at. */
    public String href() {
        return paperId.map(PaperKind.SELF_EVALUATION::path).orElse("/projects/" + projectId);
    }
}
