package org.jiheng.monitoring.desk;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.monitoring.content.Fund;
import org.jiheng.monitoring.content.MonitoredRow;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.monitoring.content.Spending;
import org.jiheng.paper.Desk;
import org.jiheng.target.approved.Approved;
import org.jiheng.web.page.SummaryRow;

/** A monitoring as questions and answers, part by part, each with the way to where it is changed. */
public record MonitoringSummary(Monitoring monitoring, String path) {

    public List<Desk.Section> all() {
        return List.of(basics(), funds(), indicators());
    }

    public Desk.Section basics() {
        return new Desk.Section(
                say("Basic information"),
                Approved.HEAD.stream()
                        .map(cell ->
                                new SummaryRow(cell.label(), monitoring.cells().value(cell.cell()), null))
                        .toList());
    }

    public Desk.Section funds() {
        var spending = monitoring.spending();
        var totals = Stream.of(
                new SummaryRow(say("Spent so far, in total"), Spending.written(spending.spent()), null),
                new SummaryRow(say("Execution rate"), spending.rate(), null),
                new SummaryRow(say("Light of the money"), monitoring.money().words(), null));
        return new Desk.Section(
                SheetPart.FUNDS.label(),
                Stream.concat(Arrays.stream(Fund.values()).flatMap(this::fund), totals)
                        .toList());
    }

    private Stream<SummaryRow> fund(Fund fund) {
        var budget = Fund.label(fund.budget()).orElseThrow();
        return Stream.concat(
                Stream.of(new SummaryRow(budget, monitoring.spending().printed(fund.budget()), null)),
                Stream.of(fund.spent(), fund.forecast())
                        .map(cell -> new SummaryRow(
                                Fund.label(cell).orElseThrow(),
                                monitoring.spending().printed(cell),
                                here(cell))));
    }

    private Desk.Section indicators() {
        return new Desk.Section(
                SheetPart.INDICATORS.label(),
                monitoring.rows().stream().map(this::row).toList());
    }

    private SummaryRow row(MonitoredRow row) {
        return row.out()
                ? new SummaryRow(row.title(), say("Not concerned: {0}", row.value(MonitoringCell.OUT_REASON)), null)
                : new SummaryRow(row.title(), answer(row), here(row.cell(MonitoringCell.TO_DATE)));
    }

    private Object answer(MonitoredRow row) {
        return row.begun()
                ? say(
                        "target {0} · so far {1} · expected {2} · {3}",
                        row.value(MonitoringCell.TARGET),
                        row.value(MonitoringCell.TO_DATE),
                        row.value(MonitoringCell.FORECAST),
                        monitoring.light(row).words())
                : "";
    }

    private String here(String cell) {
        return path + "#f-c." + cell;
    }
}
