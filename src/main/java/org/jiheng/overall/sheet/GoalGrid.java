package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.evaluation.EvaluatedRow;
import org.jiheng.evaluation.EvaluationCell;
import org.jiheng.evaluation.EvaluationFacts;
import org.jiheng.grid.Grid;
import org.jiheng.grid.GridCell;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridGroup;
import org.jiheng.grid.GridKind;
import org.jiheng.grid.GridRow;
import org.jiheng.overall.Overall;
import org.jiheng.overall.OverallFacts;
import org.jiheng.overall.OverallScored;
import org.jiheng.overall.OverallScores;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.web.page.Choice;

/** The indicators by which a department shows that it reached its goals, as the grid shows them. */
record GoalGrid(OverallScored scored, Map<String, Object> told) {

    /** The column that shows the score of the house; nobody types it. */
    private static final String SCORE = "score";

    private static final List<EvaluationCell> SHOWN = List.of(
            EvaluationCell.LEVEL2,
            EvaluationCell.LEVEL3,
            EvaluationCell.TARGET,
            EvaluationCell.ACTUAL,
            EvaluationCell.TIER,
            EvaluationCell.WEIGHT,
            EvaluationCell.OWN_SCORE,
            EvaluationCell.OUT,
            EvaluationCell.DEVIATION,
            EvaluationCell.OUT_REASON);

    private Overall overall() {
        return scored.overall();
    }

    Grid open(boolean editable) {
        return Grid.of(
                        EvaluationCell.TABLE,
                        say("Indicators of the department"),
                        columns(overall().scheme()),
                        overall().scheme().targetBlocks().stream()
                                .map(this::group)
                                .toList())
                .groupedBy(EvaluationCell.LEVEL1.column())
                .open(editable);
    }

    private GridGroup group(Block block) {
        var score = OverallFacts.scoreOf(block);
        return GridGroup.of(
                        block.code(),
                        block.name(),
                        overall().indicators(block).stream().map(this::row).toList())
                .summing(new OverallFacts(scored).points(block))
                .telling(score, told.get(score))
                .beginning(GridRow.of("", "", "").with(SCORE, GridCell.empty()))
                .whenEmpty(say("No indicator yet: add a row for each goal of the department."));
    }

    private GridRow row(EvaluatedRow row) {
        var drawn = GridRow.of(row.key(), row.value(EvaluationCell.PLACE), row.name())
                .out(row.out());
        for (var cell : SHOWN) {
            drawn = drawn.with(cell.column(), cell(row, cell));
        }
        return drawn.with(SCORE, score(row));
    }

    private GridCell cell(EvaluatedRow row, EvaluationCell cell) {
        var typed = GridCell.of(row.value(cell));
        var fact = EvaluationFacts.beside(row.cell(cell));
        return cell == EvaluationCell.TARGET || cell == EvaluationCell.ACTUAL
                ? typed.read(fact, told.getOrDefault(fact, ""))
                : typed;
    }

    private GridCell score(EvaluatedRow row) {
        var fact = OverallFacts.scoreOf(OverallScores.name(row));
        return GridCell.empty()
                .read(fact, told.getOrDefault(fact, ""))
                .resting(fact + ".basis", told.getOrDefault(fact + ".basis", ""));
    }

    private static List<GridColumn> columns(Scheme scheme) {
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
                .hint(say("The points of a block are shared out among its indicators")));
        columns.add(
                column(GridKind.FIGURE, EvaluationCell.OWN_SCORE)
                        .hint(
                                say(
                                        "Only where the house leaves the score open, such as within the range of a degree; it never replaces a computed score")));
        columns.add(Scores.column(SCORE));
        columns.add(column(GridKind.OUT, EvaluationCell.OUT)
                .hint(say("Tick it where the department has nothing to do with this kind, and say why below the row")));
        columns.add(column(GridKind.LONG, EvaluationCell.DEVIATION));
        columns.add(column(GridKind.LONG, EvaluationCell.OUT_REASON));
        return columns;
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
