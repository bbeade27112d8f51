package org.jiheng.evaluation.desk;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Finding;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.content.Text;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Paper;
import org.jiheng.paper.RowCells;
import org.jiheng.target.approved.Approved;
import org.jiheng.target.content.HeadCell;
import org.jiheng.words.Say;

/** Which cells a self-evaluation has, who may write them, and what they are called. */
final class CellOf {

    private static final String EXPLANATION = "why.";
    private static final String DRIFT = "C-01";

    private CellOf() {}

    static Optional<Integer> limit(String cell) {
        return text(cell)
                .map(Text::limit)
                .or(() -> column(cell).map(EvaluationCell::limit))
                .or(() -> money(cell).map(column -> Outlay.Column.LIMIT))
                .filter(limit -> limit > 0);
    }

    /** What was approved stands as it is; only rows that are added here, and published papers, say it themselves. */
    static boolean has(Paper paper, String cell) {
        return limit(cell).isPresent()
                && column(cell)
                        .map(column -> isOpen(paper, cell, column))
                        .or(() -> money(cell).map(column -> hasLine(paper, cell)))
                        .or(() -> text(cell).map(text -> !Text.PUBLISHED.contains(text) || paper.asPublished()))
                        .orElse(false);
    }

    private static boolean isOpen(Paper paper, String cell, EvaluationCell column) {
        return column.hand() == EvaluationCell.Hand.FILLER
                || paper.asPublished() && column != EvaluationCell.GONE
                || !row(paper, cell).ticked(EvaluationCell.CARRIED.column());
    }

    private static boolean hasLine(Paper paper, String cell) {
        return !row(paper, cell).value(Outlay.NAME).isEmpty();
    }

    private static RowCells row(Paper paper, String cell) {
        var name = CellName.read(cell).orElseThrow();
        return new RowCells(name.table(), name.row(), paper.cells());
    }

    /** The cell in which the reason stands for a row that is not as it was approved. */
    static Optional<String> departing(Paper paper, Finding finding) {
        return finding.cells().stream()
                .findFirst()
                .filter(cell -> finding.rule().equals(DRIFT))
                .filter(cell -> CellName.read(cell).isPresent())
                .map(cell -> row(paper, cell))
                .map(row -> row.name(
                        row.ticked(EvaluationCell.OUT.column())
                                ? EvaluationCell.OUT_REASON.column()
                                : EvaluationCell.WHY.column()));
    }

    private static Optional<Text> text(String cell) {
        return Text.of(cell);
    }

    private static Optional<EvaluationCell> column(String cell) {
        return CellName.read(cell)
                .filter(name -> name.table().equals(EvaluationCell.TABLE))
                .flatMap(name -> EvaluationCell.of(name.column()));
    }

    private static Optional<Outlay.Column> money(String cell) {
        return CellName.read(cell)
                .filter(name -> name.table().equals(Outlay.TABLE))
                .flatMap(name -> Outlay.Column.of(name.column()));
    }

    static Say label(Paper paper, String cell) {
        return Elsewhere.of(cell)
                .map(place -> place == Elsewhere.COPY
                        ? place.label()
                        : say("{0}: {1}", place.label(), here(paper, place.bare(cell))))
                .orElseGet(() -> here(paper, cell));
    }

    private static Say here(Paper paper, String cell) {
        return column(cell)
                .map(column -> say("{0} · {1}", indicator(paper, cell), column.label()))
                .or(() -> money(cell)
                        .map(column -> say("{0} · {1}", row(paper, cell).value(Outlay.NAME), column.label())))
                .or(() -> text(cell).map(Text::label))
                .or(() -> HeadCell.of(cell).map(HeadCell::label))
                .orElseGet(() -> named(cell));
    }

    private static Say indicator(Paper paper, String cell) {
        var name = row(paper, cell).value(EvaluationCell.LEVEL3.column());
        return name.isBlank() ? say("Row without a name") : say("{0}|data", name);
    }

    private static Say named(String cell) {
        return cell.equals(Approved.EDITION)
                ? say("Edition of the declaration")
                : cell.startsWith(EXPLANATION) ? say("Reason given for a finding") : say("{0}|data", cell);
    }
}
