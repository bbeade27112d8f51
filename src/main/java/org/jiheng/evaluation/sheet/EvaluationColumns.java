package org.jiheng.evaluation.sheet;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.evaluation.DeviationKind;
import org.jiheng.evaluation.EvaluationCell;
import org.jiheng.evaluation.Mark;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridKind;
import org.jiheng.scheme.Scheme;
import org.jiheng.web.page.Choice;

/** The columns of the table of a self-evaluation, each with how it is filled in. */
final class EvaluationColumns {

    /** The column that shows the score of the house; nobody types it. */
    static final String SCORE = "score";

    private EvaluationColumns() {}

    static List<GridColumn> of(Scheme scheme) {
        var columns = new ArrayList<GridColumn>();
        columns.add(types(scheme));
        columns.add(column(GridKind.TEXT, EvaluationCell.LEVEL3).namingTheRow());
        columns.add(column(GridKind.TEXT, EvaluationCell.TARGET).echoing());
        columns.add(column(GridKind.TEXT, EvaluationCell.ACTUAL)
                .narrow()
                .echoing()
                .hint(say(
                        "What was reached in the whole year, such as {0}; a bare number takes the unit of the target. Below the cell stands how it was read.",
                        "99%、2731个、12月20日")));
        columns.add(column(GridKind.CHOICE, EvaluationCell.TIER)
                .offering(tiers(scheme))
                .hint(say("Only where the target is told in words: how far it was reached")));
        columns.add(column(GridKind.SUM, EvaluationCell.WEIGHT)
                .hint(say("The approved points; points that are moved must be explained")));
        columns.add(
                column(GridKind.FIGURE, EvaluationCell.OWN_SCORE)
                        .hint(
                                say(
                                        "Only where the house leaves the score open, such as within the range of a degree; it never replaces a computed score")));
        columns.add(GridColumn.of(GridKind.FACT, SCORE, say("Score")).hint(basis()));
        columns.add(column(GridKind.CHOICE, EvaluationCell.DEVIATION_KIND)
                .offering(DeviationKind.choices())
                .hint(say("What the deviation comes from, where there is one")));
        columns.add(column(GridKind.TEXT, EvaluationCell.DEVIATION)
                .hint(say("Where less was reached than promised, or far more: what the reason is")));
        columns.add(
                column(GridKind.CHOICE, EvaluationCell.MARK)
                        .offering(List.of(Choice.of(Mark.UNEVALUATED.name(), Mark.UNEVALUATED.label())))
                        .hint(
                                say(
                                        "Choose “not evaluated” for an approved indicator that is left out, and say why below the row; rows added here count as not declared by themselves")));
        columns.add(column(GridKind.OUT, EvaluationCell.OUT)
                .hint(say("Tick it where the project has nothing to do with this type, and say why below the row")));
        columns.add(column(GridKind.LONG, EvaluationCell.MEASURES));
        columns.add(column(GridKind.LONG, EvaluationCell.WHY));
        columns.add(column(GridKind.LONG, EvaluationCell.OUT_REASON));
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

    private static Object basis() {
        return say(
                "Follows from target and actual by the rules of the scheme; open it to see the figures, the formula and the rule with its source.");
    }

    private static GridColumn column(GridKind kind, EvaluationCell cell) {
        return GridColumn.of(kind, cell.column(), cell.label()).limit(cell.limit());
    }

    private static List<Choice> tiers(Scheme scheme) {
        return scheme.scoring().tiers().list().stream()
                .map(tier -> Choice.of(tier.code(), tier.name()))
                .toList();
    }

    private static GridColumn types(Scheme scheme) {
        var column = column(GridKind.CHOICE, EvaluationCell.LEVEL2);
        for (var block : scheme.targetBlocks()) {
            column = column.offering(
                    block.code(),
                    block.types().stream()
                            .map(type -> Choice.of(type.code(), type.name()))
                            .toList());
        }
        return column;
    }
}
