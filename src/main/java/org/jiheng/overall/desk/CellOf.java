package org.jiheng.overall.desk;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import java.util.Set;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.ScoreCell;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.sentence.Sentences;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.RowCells;
import org.jiheng.words.Say;

/** Which cells an overall evaluation has, how much they hold and what they are called. */
final class CellOf {

    /** What a department writes of the indicators it sets itself. */
    private static final Set<EvaluationCell> INDICATOR = Set.of(
            EvaluationCell.LEVEL1,
            EvaluationCell.LEVEL2,
            EvaluationCell.LEVEL3,
            EvaluationCell.TARGET,
            EvaluationCell.ACTUAL,
            EvaluationCell.TIER,
            EvaluationCell.WEIGHT,
            EvaluationCell.OWN_SCORE,
            EvaluationCell.DEVIATION,
            EvaluationCell.OUT,
            EvaluationCell.OUT_REASON,
            EvaluationCell.PLACE,
            EvaluationCell.GONE);

    private static final String EXPLANATION = "why.";
    /** Where findings about the projects point. */
    private static final String ROLLUP = "rollup.projects";

    private static final int SENTENCE = 2_000;
    private static final int PLACE = 40;
    private static final int TICK = 3;

    private CellOf() {}

    static Optional<Integer> limit(String cell) {
        if (OverallMoney.has(cell)) {
            return Optional.of(OverallMoney.Column.LIMIT);
        }
        if (Sentences.label(cell).isPresent()) {
            return Optional.of(SENTENCE);
        }
        return CellName.read(cell)
                .map(CellOf::limit)
                .orElseGet(() -> OverallCell.of(cell).map(OverallCell::limit));
    }

    private static Optional<Integer> limit(CellName name) {
        return switch (name.table()) {
            case EvaluationCell.TABLE -> indicator(name).map(EvaluationCell::limit);
            case ScoreCell.TABLE -> ScoreCell.of(name.column()).map(ScoreCell::limit);
            default -> ListCell.of(name).map(ListCell::limit).or(() -> kept(name));
        };
    }

    private static Optional<EvaluationCell> indicator(CellName name) {
        return EvaluationCell.of(name.column()).filter(INDICATOR::contains);
    }

    /** What a list keeps of a row besides its words. */
    private static Optional<Integer> kept(CellName name) {
        return ListCell.of(name.table()).isEmpty()
                ? Optional.empty()
                : switch (name.column()) {
                    case Cells.PLACE, ListCell.GROUP -> Optional.of(PLACE);
                    case Cells.GONE -> Optional.of(TICK);
                    default -> Optional.empty();
                };
    }

    /** The items of the score sheet are given by the scheme; what was published says itself what others compute. */
    static boolean has(Overall overall, String cell) {
        return limit(cell).isPresent()
                && CellName.read(cell)
                        .map(name -> !name.table().equals(ScoreCell.TABLE)
                                || overall.items().stream()
                                        .anyMatch(item -> item.key().equals(name.row())))
                        .orElse(true)
                && OverallCell.of(cell)
                        .map(each -> overall.published() || !OverallCell.PUBLISHED.contains(each))
                        .orElse(true);
    }

    /** A cell of the score sheet by the item it stands beside. */
    static Optional<Say> item(Overall overall, String cell) {
        return CellName.read(cell)
                .filter(name -> name.table().equals(ScoreCell.TABLE))
                .flatMap(name -> overall.items().stream()
                        .filter(item -> item.key().equals(name.row()))
                        .findFirst()
                        .map(item -> ScoreCell.of(name.column())
                                .map(column -> say("{0} · {1}", item.name(), column.label()))
                                .orElseGet(() -> say("{0}|data", item.name()))));
    }

    static Say label(Paper paper, String cell) {
        return OverallMoney.label(cell)
                .or(() -> Sentences.label(cell))
                .or(() -> Optional.of(say("The projects of the department")).filter(words -> cell.equals(ROLLUP)))
                .or(() -> OverallCell.of(cell).map(OverallCell::label))
                .or(() -> CellName.read(cell).map(name -> label(paper, name)))
                .or(() -> ListCell.of(cell).stream().findFirst().map(ListCell::label))
                .orElseGet(
                        () -> cell.startsWith(EXPLANATION) ? say("Reason given for a finding") : say("{0}|data", cell));
    }

    private static Say label(Paper paper, CellName name) {
        var row = new RowCells(name.table(), name.row(), paper.cells());
        return switch (name.table()) {
            case EvaluationCell.TABLE ->
                EvaluationCell.of(name.column())
                        .map(column -> say("{0} · {1}", called(row), column.label()))
                        .orElseGet(() -> called(row));
            case ScoreCell.TABLE ->
                ScoreCell.of(name.column())
                        .map(column -> say("Score sheet · {0}", column.label()))
                        .orElse(say("{0}|data", name.toString()));
            default -> ListCell.of(name).map(ListCell::label).orElseGet(() -> say("{0}|data", name.toString()));
        };
    }

    private static Say called(RowCells row) {
        var name = row.value(EvaluationCell.LEVEL3.column());
        return name.isBlank() ? say("Row without a name") : say("{0}|data", name);
    }
}
