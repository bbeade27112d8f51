package org.jiheng.evaluation.desk;

import java.util.Set;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.target.approved.Approved;
import org.jiheng.target.content.HeadCell;

/** What of a form of a place was approved with the declaration, and is therefore not written once more. */
final class Promised {

    private Promised() {}

    /** A paper that is entered as published, or that answers no declaration, says everything itself. */
    static Set<String> of(Paper paper) {
        var goal = HeadCell.YEAR_GOAL.cell();
        return isAnswering(paper.cells())
                        && !paper.asPublished()
                        && !paper.cells().value(goal).isBlank()
                ? Set.of(goal)
                : Set.of();
    }

    private static boolean isAnswering(Cells cells) {
        return !cells.value(Approved.EDITION).isEmpty();
    }
}
