package org.jiheng.overall.fact;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.overall.cell.ScoreCell;
import org.jiheng.overall.chapter.OverallPart;
import org.jiheng.overall.measure.OverallRates;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.ScoredItem;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Money;
import org.jiheng.scoring.Scores;
import org.jiheng.web.page.SummaryRow;
import org.jiheng.words.Figures;

/** An overall evaluation as questions and answers, chapter by chapter, each with the way to where it is changed. */
public record OverallSummary(OverallScored scored, String path) {

    private Overall overall() {
        return scored.overall();
    }

    public List<Desk.Section> all() {
        return Stream.concat(
                        Stream.of(result()), Arrays.stream(OverallPart.values()).map(this::section))
                .toList();
    }

    private Desk.Section result() {
        return new Desk.Section(
                say("Result"),
                List.of(
                        new SummaryRow(say("Total score"), scored.total(), null),
                        new SummaryRow(say("Grade"), scored.grade(), null),
                        new SummaryRow(say("How the total came about"), scored.reckoning(), null)));
    }

    private Desk.Section section(OverallPart part) {
        return new Desk.Section(
                part.label(),
                Stream.concat(part.cells().map(this::row), more(part)).toList());
    }

    private SummaryRow row(OverallCell cell) {
        return new SummaryRow(cell.label(), answer(cell), here(cell.cell()));
    }

    private Object answer(OverallCell cell) {
        return cell.sort() == OverallCell.Sort.AMOUNT
                ? new Money(overall().cells()).printed(cell.cell())
                : overall().value(cell);
    }

    private Stream<SummaryRow> more(OverallPart part) {
        return switch (part) {
            case EXECUTION -> Stream.concat(Stream.of(Line.values()).flatMap(this::money), rates());
            case GOALS -> overall().indicators().stream().map(this::indicator);
            case SCORES -> overall().items().stream().map(this::item);
            case MANAGEMENT -> management();
            case CONCLUSION -> list(ListCell.PROBLEM);
            case ADVICE -> list(ListCell.ADVICE);
            case OVERVIEW -> Stream.empty();
        };
    }

    private Stream<SummaryRow> money(Line line) {
        return Stream.of(Column.values())
                .map(column -> line == Line.TOTAL
                        ? new SummaryRow(
                                say("{0} · {1}", line.label(), column.label()),
                                Money.written(overall().money().total(column)),
                                null)
                        : new SummaryRow(
                                say("{0} · {1}", line.label(), column.label()),
                                new Money(overall().cells()).printed(OverallMoney.cell(line, column)),
                                here(OverallMoney.cell(line, column))));
    }

    private Stream<SummaryRow> rates() {
        var rates = new OverallRates(overall().measures());
        return Stream.of(
                new SummaryRow(
                        say("Execution rate, of the adjusted budget"),
                        Outlay.printed(rates.execution(Line.TOTAL)),
                        null),
                new SummaryRow(
                        say("Execution rate, of the initial budget"),
                        Outlay.printed(rates.executionOfInitial(Line.TOTAL)),
                        null));
    }

    private Stream<SummaryRow> management() {
        var rates = new OverallRates(overall().measures());
        return Stream.of(
                new SummaryRow(say("Carry-over rate"), Outlay.printed(rates.carryover()), null),
                new SummaryRow(
                        say("Difference of budget and final accounts"), Outlay.printed(rates.difference()), null));
    }

    private SummaryRow indicator(EvaluatedRow row) {
        return new SummaryRow(row.title(), reached(row), here(row.cell(EvaluationCell.ACTUAL)));
    }

    private Object reached(EvaluatedRow row) {
        if (row.out()) {
            return say("Not concerned: {0}", row.value(EvaluationCell.OUT_REASON));
        }
        return row.value(EvaluationCell.ACTUAL).isBlank()
                ? ""
                : say(
                        "target {0} · actual {1} · score {2} of {3}",
                        row.value(EvaluationCell.TARGET),
                        row.value(EvaluationCell.ACTUAL),
                        scored.row(row)
                                .flatMap(Scores.Row::score)
                                .<Object>map(each -> each.toPlainString())
                                .orElse(Figures.ABSENT),
                        row.value(EvaluationCell.WEIGHT));
    }

    private SummaryRow item(ScoredItem item) {
        var score = scored.row(item).flatMap(Scores.Row::score);
        return new SummaryRow(
                say("{0}|data", item.name()),
                score.<Object>map(points -> points.toPlainString()).orElse(""),
                here(item.cell(ScoreCell.OWN_SCORE)));
    }

    private Stream<SummaryRow> list(ListCell column) {
        return overall().list(column).stream()
                .map(row ->
                        new SummaryRow(column.label(), row.value(column.column()), here(row.name(column.column()))));
    }

    private String here(String cell) {
        return path + "#f-c." + cell;
    }
}
