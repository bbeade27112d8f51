package org.jiheng.consistency.evaluation;

import java.util.List;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.score.ScoredTable;
import org.jiheng.consistency.evaluation.score.Standard;

/** All checks that concern a self-evaluation, the gravest findings first. */
public final class EvaluationCheck {

    private EvaluationCheck() {}

    /** What is to be said of a whole paper, with all that other papers say of the same project. */
    public static List<Finding> run(Evaluation evaluation, Standard standard) {
        return table(evaluation.table(), standard);
    }

    /** What a table of figures alone can decide, as the scoring call answers it. */
    public static List<Finding> table(ScoredTable table, Standard standard) {
        return table.open();
    }
}
