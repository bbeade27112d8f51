package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.notation.Weight;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.overall.cell.ScoreCell;
import org.jiheng.overall.fact.OverallFacts;
import org.jiheng.overall.fact.ScoreFacts;
import org.jiheng.overall.measure.Measures;
import org.jiheng.overall.report.ScoredItem;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.overall.score.OverallScores;
import org.jiheng.scheme.Block;
import org.jiheng.words.Figures;

/**
 * A row of the score sheet as it is printed and handed out, whoever named it.
 *
 * @param headings beside how many rows its block is written; none where a row above has written it
 * @param types the same of its kind
 */
public record SheetLine(
        String heading,
        String type,
        Object name,
        String target,
        String actual,
        String weight,
        Object score,
        boolean out,
        String note,
        int headings,
        int types) {

    static List<SheetLine> all(OverallScored scored, Map<String, Object> told) {
        return scored.overall().scheme().blocks().stream()
                .flatMap(block -> merged(of(block, scored, told)).stream())
                .toList();
    }

    /** What stands in several rows below each other is written once beside all of them. */
    private static List<SheetLine> merged(List<SheetLine> block) {
        return IntStream.range(0, block.size())
                .mapToObj(at -> block.get(at).beside(at == 0 ? block.size() : 0, alike(block, at)))
                .toList();
    }

    private static int alike(List<SheetLine> block, int at) {
        var type = block.get(at).type();
        var isFirst = at == 0 || !block.get(at - 1).type().equals(type);
        return isFirst
                ? (int) block.stream()
                        .skip(at)
                        .takeWhile(line -> line.type().equals(type))
                        .count()
                : 0;
    }

    private SheetLine beside(int headingRows, int typeRows) {
        return new SheetLine(heading, type, name, target, actual, weight, score, out, note, headingRows, typeRows);
    }

    /** A block that counts and has no row of its own stands there with all its points. */
    private static List<SheetLine> of(Block block, OverallScored scored, Map<String, Object> told) {
        var overall = scored.overall();
        var rows = Stream.concat(
                        overall.indicators(block).stream().map(row -> of(row, told)),
                        overall.items(block).stream().map(item -> of(item, overall.measures(), told)))
                .toList();
        return rows.isEmpty() && block.weight().signum() > 0 ? List.of(whole(block, told)) : rows;
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
                "",
                1,
                1);
    }

    private static SheetLine of(EvaluatedRow row, Map<String, Object> told) {
        return new SheetLine(
                row.block().name(),
                row.typeName(),
                row.name(),
                row.value(EvaluationCell.TARGET),
                row.value(EvaluationCell.ACTUAL),
                row.value(EvaluationCell.WEIGHT),
                told.getOrDefault(ScoreFacts.of(OverallScores.name(row)), ""),
                row.out(),
                row.value(row.out() ? EvaluationCell.OUT_REASON : EvaluationCell.DEVIATION),
                1,
                1);
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
                told.getOrDefault(ScoreFacts.of(item.place()), ""),
                false,
                item.value(ScoreCell.NOTE),
                1,
                1);
    }
}
