package org.jiheng.evaluation.desk;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.content.Text;
import org.jiheng.evaluation.drift.Drift;
import org.jiheng.evaluation.fact.SheetPart;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Money;
import org.jiheng.paper.RowCells;
import org.jiheng.scoring.Scores;
import org.jiheng.target.approved.Approved;
import org.jiheng.target.content.HeadCell;
import org.jiheng.web.page.SummaryRow;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A self-evaluation as questions and answers, part by part, each with the way to where it is changed. */
public record EvaluationSummary(Scored scored, String path) {

    private Evaluation evaluation() {
        return scored.evaluation();
    }

    public List<Desk.Section> all() {
        return List.of(result(), basics(), funds(), goal(), indicators(), survey(), statement());
    }

    private Desk.Section result() {
        return new Desk.Section(
                say("Result"),
                List.of(
                        new SummaryRow(say("Total score"), scored.total(), null),
                        new SummaryRow(say("Grade"), scored.grade(), null),
                        new SummaryRow(say("How the total came about"), scored.reckoning(), null),
                        new SummaryRow(
                                say("Compared with the approved targets"),
                                new Drift(evaluation()).words(),
                                path + "/drift")));
    }

    public Desk.Section basics() {
        var head = Approved.HEAD.stream()
                .filter(cell -> cell != HeadCell.YEAR_GOAL)
                .map(cell -> new SummaryRow(cell.label(), evaluation().cells().value(cell.cell()), null));
        return new Desk.Section(
                say("Basic information"), Stream.concat(head, published()).toList());
    }

    /** What a published paper says of its own result stands beside what is computed here. */
    private Stream<SummaryRow> published() {
        return Stream.of(Text.OWN_EXECUTION, Text.OWN_TOTAL, Text.OWN_GRADE)
                .filter(text ->
                        evaluation().published() && !evaluation().value(text).isBlank())
                .map(text -> new SummaryRow(text.label(), evaluation().value(text), null));
    }

    private Desk.Section funds() {
        var outlay = evaluation().outlay();
        var totals = Arrays.stream(Outlay.Column.values())
                .map(column ->
                        new SummaryRow(say("Total · {0}", column.label()), Money.written(outlay.total(column)), null));
        var rate = Stream.of(new SummaryRow(say("Execution rate"), Outlay.printed(outlay.rate()), null));
        return new Desk.Section(
                SheetPart.FUNDS.label(),
                Stream.of(outlay.lines().stream().flatMap(this::line), totals, rate)
                        .flatMap(rows -> rows)
                        .toList());
    }

    private Stream<SummaryRow> line(RowCells line) {
        return Arrays.stream(Outlay.Column.values())
                .map(column -> new SummaryRow(
                        say("{0} · {1}", line.value(Outlay.NAME), column.label()),
                        evaluation().outlay().money().printed(line.name(column.code())),
                        here(line.name(column.code()))));
    }

    private Desk.Section goal() {
        var expected = evaluation().cells().value(HeadCell.YEAR_GOAL.cell());
        return new Desk.Section(
                SheetPart.GOAL.label(),
                List.of(new SummaryRow(say("What was expected"), expected, null), text(Text.YEAR_DONE)));
    }

    private SummaryRow text(Text text) {
        return new SummaryRow(text.label(), evaluation().value(text), here(text.cell()));
    }

    private Desk.Section indicators() {
        return new Desk.Section(
                SheetPart.INDICATORS.label(),
                evaluation().rows().stream().map(this::row).toList());
    }

    private SummaryRow row(EvaluatedRow row) {
        return new SummaryRow(row.title(), answer(row), here(row.cell(EvaluationCell.ACTUAL)));
    }

    private Object answer(EvaluatedRow row) {
        if (row.out()) {
            return say("Not concerned: {0}", row.value(EvaluationCell.OUT_REASON));
        }
        if (row.is(Mark.UNEVALUATED)) {
            return say("{0}: {1}", Mark.UNEVALUATED.label(), row.value(EvaluationCell.WHY));
        }
        return row.value(EvaluationCell.ACTUAL).isBlank() ? "" : reached(row);
    }

    private Say reached(EvaluatedRow row) {
        return say(
                "target {0} · actual {1} · score {2} of {3}",
                row.value(EvaluationCell.TARGET),
                row.value(EvaluationCell.ACTUAL),
                scored.row(row)
                        .flatMap(Scores.Row::score)
                        .<Object>map(each -> each.toPlainString())
                        .orElse(Figures.ABSENT),
                row.value(EvaluationCell.WEIGHT));
    }

    private Desk.Section survey() {
        return new Desk.Section(
                SheetPart.SURVEY.label(), Text.SURVEY.stream().map(this::text).toList());
    }

    private Desk.Section statement() {
        return new Desk.Section(
                SheetPart.STATEMENT.label(),
                Stream.of(Text.RESPONSIBLE, Text.FILLER, Text.STATEMENT)
                        .map(this::text)
                        .toList());
    }

    private String here(String cell) {
        return path + "#f-c." + cell;
    }
}
