package org.jiheng.evaluation.sheet;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridKind;
import org.jiheng.scheme.Scheme;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** The columns that every table of evaluated indicators has, whether of a project or of a department. */
public final class ScoredColumns {

    /** The column that shows the score of the house; nobody types it. */
    public static final String SCORE = "score";

    private ScoredColumns() {}

    /** From the kind of indicator to its score. */
    public static List<GridColumn> of(Scheme scheme, Say onWeight) {
        return List.of(
                types(scheme),
                column(GridKind.TEXT, EvaluationCell.LEVEL3).namingTheRow(),
                column(GridKind.TEXT, EvaluationCell.TARGET).echoing(),
                actual(),
                column(GridKind.CHOICE, EvaluationCell.TIER)
                        .offering(tiers(scheme))
                        .hint(say("Only where the target is told in words: how far it was reached")),
                column(GridKind.SUM, EvaluationCell.WEIGHT).hint(onWeight),
                own(),
                score(SCORE));
    }

    public static GridColumn column(GridKind kind, EvaluationCell cell) {
        return GridColumn.of(kind, cell.column(), cell.label()).limit(cell.limit());
    }

    /** In which the house says what a row scores. */
    public static GridColumn score(String name) {
        return GridColumn.of(GridKind.FACT, name, say("Score"))
                .hint(
                        say(
                                "Follows from target and actual by the rules of the scheme; open it to see the figures, the formula and the rule with its source."));
    }

    private static GridColumn actual() {
        return column(GridKind.TEXT, EvaluationCell.ACTUAL)
                .narrow()
                .echoing()
                .hint(say(
                        "What was reached in the whole year, such as {0}; a bare number takes the unit of the target. Below the cell stands how it was read.",
                        "99%、2731个、12月20日"));
    }

    private static GridColumn own() {
        return column(GridKind.FIGURE, EvaluationCell.OWN_SCORE)
                .hint(
                        say(
                                "Only where the house leaves the score open, such as within the range of a degree; it never replaces a computed score"));
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
