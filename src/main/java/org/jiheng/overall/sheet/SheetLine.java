package org.jiheng.overall.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.evaluation.EvaluatedRow;
import org.jiheng.evaluation.EvaluationCell;
import org.jiheng.notation.Weight;
import org.jiheng.overall.OverallFacts;
import org.jiheng.overall.OverallScored;
import org.jiheng.overall.OverallScores;
import org.jiheng.overall.ScoreCell;
import org.jiheng.overall.ScoredItem;
import org.jiheng.overall.measure.Measures;

/** A row of the printed score sheet, whoever named it. */
public record SheetLine(
        String block,
        String type,
        String name,
        String target,
        String actual,
        String weight,
        Object score,
        boolean out) {

    static List<SheetLine> all(OverallScored scored, Map<String, Object> told) {
        var overall = scored.overall();
        return Stream.concat(
                        overall.indicators().stream().map(row -> of(row, told)),
                        overall.items().stream().map(item -> of(item, overall.measures(), told)))
                .toList();
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
                row.out());
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
                false);
    }
}
