package org.jiheng.evaluation.sheet;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.evaluation.content.DeviationKind;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridKind;
import org.jiheng.scheme.Scheme;
import org.jiheng.web.page.Choice;

/** The columns of the table of a self-evaluation, each with how it is filled in. */
final class EvaluationColumns {

    private EvaluationColumns() {}

    static List<GridColumn> of(Scheme scheme) {
        var columns = new ArrayList<>(
                ScoredColumns.of(scheme, say("The approved points; points that are moved must be explained")));
        columns.add(ScoredColumns.column(GridKind.CHOICE, EvaluationCell.DEVIATION_KIND)
                .offering(DeviationKind.choices())
                .hint(say("What the deviation comes from, where there is one")));
        columns.add(ScoredColumns.column(GridKind.TEXT, EvaluationCell.DEVIATION)
                .hint(say("Where less was reached than promised, or far more: what the reason is")));
        columns.add(
                ScoredColumns.column(GridKind.CHOICE, EvaluationCell.MARK)
                        .offering(List.of(Choice.of(Mark.UNEVALUATED.name(), Mark.UNEVALUATED.label())))
                        .hint(
                                say(
                                        "Choose “not evaluated” for an approved indicator that is left out, and say why below the row; rows added here count as not declared by themselves")));
        columns.add(ScoredColumns.column(GridKind.OUT, EvaluationCell.OUT)
                .hint(say("Tick it where the project has nothing to do with this type, and say why below the row")));
        columns.add(ScoredColumns.column(GridKind.LONG, EvaluationCell.MEASURES));
        columns.add(ScoredColumns.column(GridKind.LONG, EvaluationCell.WHY));
        columns.add(ScoredColumns.column(GridKind.LONG, EvaluationCell.OUT_REASON));
        return columns;
    }

    /** Where points are given on a form of the place: what was promised, what was reached, and what was left out. */
    static List<GridColumn> promised(Scheme scheme) {
        var shown = Set.of(
                EvaluationCell.LEVEL2.column(),
                EvaluationCell.LEVEL3.column(),
                EvaluationCell.TARGET.column(),
                EvaluationCell.ACTUAL.column(),
                EvaluationCell.WEIGHT.column(),
                EvaluationCell.MARK.column(),
                EvaluationCell.OUT.column(),
                EvaluationCell.WHY.column(),
                EvaluationCell.OUT_REASON.column());
        return of(scheme).stream()
                .filter(column -> shown.contains(column.key()))
                .toList();
    }
}
