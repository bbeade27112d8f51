package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.evaluation.EvaluatedRow;
import org.jiheng.evaluation.EvaluationCell;
import org.jiheng.notation.Weight;
import org.jiheng.overall.OverallFacts;
import org.jiheng.overall.OverallMoney.Line;
import org.jiheng.overall.OverallScored;
import org.jiheng.overall.OverallScores;
import org.jiheng.overall.ScoreCell;
import org.jiheng.overall.ScoredItem;
import org.jiheng.overall.measure.Measures;
import org.jiheng.scheme.Block;
import org.jiheng.words.Figures;

/** A row of the score sheet as it is printed and handed out, whoever named it. */
public record SheetLine(
        String heading,
        String type,
        Object name,
        String target,
        String actual,
        String weight,
        Object score,
        boolean out,
        String note) {

    static List<SheetLine> all(OverallScored scored, Map<String, Object> told) {
        return scored.overall().scheme().blocks().stream()
                .flatMap(block -> of(block, scored, told))
                .toList();
    }

    /** A block that counts and has no row of its own stands there with all its points. */
    private static Stream<SheetLine> of(Block block, OverallScored scored, Map<String, Object> told) {
        var overall = scored.overall();
        var rows = Stream.concat(
                        overall.indicators(block).stream().map(row -> of(row, told)),
                        overall.items(block).stream().map(item -> of(item, overall.measures(), told)))
                .toList();
        return rows.isEmpty() && block.weight().signum() > 0 ? Stream.of(whole(block, told)) : rows.stream();
    }

    private static SheetLine whole(Block block, Map<String, Object> told) {
        var isMoney = block.kind() == Block.Kind.EXECUTION;
        return new SheetLine(
                block.name(),
                "",
                isMoney ? say("Execution rate") : say("No indicator was set"),
                "",
                isMoney ? String.valueOf(told.get(OverallFacts.rate(Line.TOTAL))) : "",
                Weight.written(block.weight()),
                isMoney ? told.getOrDefault("score.execution", "") : Figures.ABSENT,
                false,
                "");
    }

    private static SheetLine of(EvaluatedRow row, Map<String, Object> told) {
        return new SheetLine(
                row.block().name(),
                row.typeName(),
                row.name(),
                row.value(EvaluationCell.TARGET),
                row.value(EvaluationCell.ACTUAL),
                row.value(EvaluationCell.WEIGHT),
                told.getOrDefault(OverallFacts.scoreOf(OverallScores.name(row)), ""),
                row.out(),
                row.value(row.out() ? EvaluationCell.OUT_REASON : EvaluationCell.DEVIATION));
    }

    private static SheetLine of(ScoredItem item, Measures measures, Map<String, Object> told) {
        var scored = item.scored();
        return new SheetLine(
                scored.block().name(),
                scored.type().name(),
                item.name(),
                item.target(),
                item.worked(measures).orElseGet(() -> item.value(ScoreCell.ACTUAL)),
                item.weight().map(Weight::written).orElse(""),
                told.getOrDefault(OverallFacts.scoreOf(item.place()), ""),
                false,
                item.value(ScoreCell.NOTE));
    }
}
