package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.evaluation.sheet.ScoredColumns;
import org.jiheng.grid.Grid;
import org.jiheng.grid.GridCell;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridGroup;
import org.jiheng.grid.GridKind;
import org.jiheng.grid.GridRow;
import org.jiheng.overall.fact.ScoreFacts;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.overall.score.OverallScores;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;

/** The indicators by which a department shows that it reached its goals, as the grid shows them. */
record GoalGrid(OverallScored scored, Map<String, Object> told) {

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
                                .map(block -> group(block, editable))
                                .toList())
                .groupedBy(EvaluationCell.LEVEL1.column())
                .open(editable);
    }

    private GridGroup group(Block block, boolean editable) {
        var score = ScoreFacts.of(block);
        return GridGroup.of(
                        block.code(),
                        block.name(),
                        overall().indicators(block).stream().map(this::row).toList())
                .summing(new ScoreFacts(scored).shared(block))
                .telling(score, told.get(score))
                .beginning(GridRow.of("", "", "").with(ScoredColumns.SCORE, GridCell.empty()))
                .whenEmpty(
                        editable
                                ? say("No indicator yet: add a row for each goal of the department.")
                                : say("Nothing was filled in."));
    }

    private GridRow row(EvaluatedRow row) {
        var drawn = GridRow.of(row.key(), row.value(EvaluationCell.PLACE), row.name())
                .out(row.out());
        for (var cell : SHOWN) {
            drawn = drawn.with(cell.column(), cell(row, cell));
        }
        return drawn.with(ScoredColumns.SCORE, score(row));
    }

    private GridCell cell(EvaluatedRow row, EvaluationCell cell) {
        var typed = GridCell.of(row.value(cell));
        var fact = EvaluationFacts.beside(row.cell(cell));
        return cell == EvaluationCell.TARGET || cell == EvaluationCell.ACTUAL
                ? typed.read(fact, told.getOrDefault(fact, ""))
                : typed;
    }

    private GridCell score(EvaluatedRow row) {
        var fact = ScoreFacts.of(OverallScores.name(row));
        return GridCell.empty()
                .read(fact, told.getOrDefault(fact, ""))
                .resting(fact + ".basis", told.getOrDefault(fact + ".basis", ""));
    }

    private static List<GridColumn> columns(Scheme scheme) {
        var columns = new ArrayList<>(
                ScoredColumns.of(scheme, say("The points of a block are shared out among its indicators")));
        columns.add(ScoredColumns.column(GridKind.OUT, EvaluationCell.OUT)
                .hint(say("Tick it where the department has nothing to do with this kind, and say why below the row")));
        columns.add(ScoredColumns.column(GridKind.LONG, EvaluationCell.DEVIATION));
        columns.add(ScoredColumns.column(GridKind.LONG, EvaluationCell.OUT_REASON));
        return columns;
    }
}
