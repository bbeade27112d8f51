package org.jiheng.evaluation.sheet;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.evaluation.content.DeviationKind;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.evaluation.content.WrittenRow;
import org.jiheng.evaluation.fact.EvaluationFacts;

/**
 * One indicator as it is printed.
 *
 * @param all how many rows the cell before all of them spans, where it stands before this one
 * @param span how many rows its first-level indicator spans, where it stands before this one
 */
public record PrintedRow(EvaluatedRow row, Map<String, Object> told, int all, int span, String points)
        implements WrittenRow {

    public String heading() {
        return row.block().name();
    }

    public boolean out() {
        return row.out();
    }

    public boolean unevaluated() {
        return row.is(Mark.UNEVALUATED);
    }

    public boolean unpromised() {
        return row.is(Mark.UNPROMISED);
    }

    public Object score() {
        return told.get(EvaluationFacts.scoreOf(row));
    }

    /** What the deviation comes from; it stands before the reason, in the same cell on paper. */
    public Object kind() {
        return row.kind().<Object>map(DeviationKind::label).orElse("");
    }

    /** Reason and measures stand in one cell on paper. */
    public String deviation() {
        return Stream.of(EvaluationCell.DEVIATION, EvaluationCell.MEASURES)
                .map(row::value)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    public String why() {
        return row.value(EvaluationCell.WHY);
    }
}
