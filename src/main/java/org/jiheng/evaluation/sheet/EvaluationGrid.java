package org.jiheng.evaluation.sheet;

import static org.jiheng.words.Say.say;

import java.util.Map;
import java.util.Set;
import org.jiheng.evaluation.check.FoundFacts;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.evaluation.fact.SheetPart;
import org.jiheng.grid.Grid;
import org.jiheng.grid.GridCell;
import org.jiheng.grid.GridGroup;
import org.jiheng.grid.GridRow;
import org.jiheng.paper.page.Tones;
import org.jiheng.scheme.Block;

/**
 * The indicators of a self-evaluation as the grid shows them: those that were approved stand as they are, others can be
 * added to them.
 *
 * @param told the facts by their names
 */
record EvaluationGrid(Evaluation evaluation, EvaluationFacts facts, Map<String, Object> told) {

    private static final Set<EvaluationCell> SHOWN = Set.of(
            EvaluationCell.LEVEL2,
            EvaluationCell.LEVEL3,
            EvaluationCell.TARGET,
            EvaluationCell.ACTUAL,
            EvaluationCell.TIER,
            EvaluationCell.WEIGHT,
            EvaluationCell.OWN_SCORE,
            EvaluationCell.DEVIATION_KIND,
            EvaluationCell.DEVIATION,
            EvaluationCell.MARK,
            EvaluationCell.OUT,
            EvaluationCell.MEASURES,
            EvaluationCell.WHY,
            EvaluationCell.OUT_REASON);

    Grid open(boolean editable) {
        return Grid.of(
                        EvaluationCell.TABLE,
                        SheetPart.INDICATORS.label(),
                        EvaluationColumns.of(evaluation.scheme()),
                        evaluation.scheme().targetBlocks().stream()
                                .map(this::group)
                                .toList())
                .groupedBy(EvaluationCell.LEVEL1.column())
                .totalling(facts.points())
                .open(editable);
    }

    /** Beside a form of the place, on which points are given otherwise: what was promised, and what became of it. */
    Grid promised(boolean editable) {
        return Grid.of(
                        EvaluationCell.TABLE,
                        say("Indicators of the approved declaration"),
                        EvaluationColumns.promised(evaluation.scheme()),
                        evaluation.scheme().targetBlocks().stream()
                                .map(this::listed)
                                .toList())
                .groupedBy(EvaluationCell.LEVEL1.column())
                .open(editable);
    }

    private GridGroup listed(Block block) {
        return GridGroup.of(
                        block.code(),
                        block.name(),
                        evaluation.of(block).stream().map(this::row).toList())
                .beginning(GridRow.of("", "", "").with(EvaluationCell.MARK.column(), marked(Mark.UNPROMISED)))
                .whenEmpty(say("No indicator of this kind was approved."));
    }

    private GridGroup group(Block block) {
        var score = EvaluationFacts.blockScore(block);
        return GridGroup.of(
                        block.code(),
                        block.name(),
                        evaluation.of(block).stream().map(this::row).toList())
                .summing(facts.points(block))
                .telling(score, told.get(score))
                .beginning(GridRow.of("", "", "")
                        .with(EvaluationCell.MARK.column(), marked(Mark.UNPROMISED))
                        .with(ScoredColumns.SCORE, GridCell.empty())
                        .noting("", ""))
                .whenEmpty(say("No indicator of this kind was approved."));
    }

    private static GridCell marked(Mark mark) {
        return GridCell.of("").given(mark.label());
    }

    private GridRow row(EvaluatedRow row) {
        var drawn = GridRow.of(row.key(), row.value(EvaluationCell.PLACE), row.name())
                .out(row.out())
                .given(row.carried());
        for (var cell : SHOWN) {
            drawn = drawn.with(cell.column(), cell(row, cell));
        }
        var found = FoundFacts.of(EvaluationCell.TABLE + "." + row.key());
        return drawn.with(ScoredColumns.SCORE, score(row))
                .noting(told.getOrDefault(found, ""), String.valueOf(told.getOrDefault(found + Tones.TONE, "")));
    }

    private GridCell cell(EvaluatedRow row, EvaluationCell cell) {
        var typed = GridCell.of(row.value(cell));
        var fact = EvaluationFacts.beside(row.cell(cell));
        var given = row.carried() && !row.published();
        return switch (cell) {
            case LEVEL2 -> given ? typed.given(row.typeName()) : typed;
            case LEVEL3 -> given ? typed.given(row.name()) : typed;
            case TARGET -> (given ? typed.given(row.value(cell)) : typed).read(fact, told.get(fact));
            case ACTUAL -> typed.read(fact, told.get(fact));
            case MARK -> row.carried() ? typed : marked(Mark.UNPROMISED);
            default -> typed;
        };
    }

    private GridCell score(EvaluatedRow row) {
        var fact = EvaluationFacts.scoreOf(row);
        return GridCell.empty()
                .read(fact, told.get(fact))
                .resting(EvaluationFacts.basis(fact), told.get(EvaluationFacts.basis(fact)));
    }
}
