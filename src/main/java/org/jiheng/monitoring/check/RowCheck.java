package org.jiheng.monitoring.check;

import static org.jiheng.words.Say.say;

import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.monitoring.content.MonitoredRow;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.monitoring.light.Lamp;
import org.jiheng.monitoring.light.Likelihood;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Kind;
import org.jiheng.scheme.rule.Lights.Light;
import org.jiheng.words.Say;

/** M-01 and M-03 to M-06, M-08: each indicator says what was reached and expected, and why where that is too little. */
record RowCheck(MonitoredRow row, Lamp light) {

    Stream<Finding> find() {
        return Stream.of(
                        missing(),
                        figure(MonitoringCell.TO_DATE, row.toDate()),
                        figure(MonitoringCell.FORECAST, row.forecast()),
                        deviation(),
                        shrinking(),
                        farAhead())
                .flatMap(each -> each);
    }

    private Stream<Finding> missing() {
        var blank = Stream.of(MonitoringCell.TO_DATE, MonitoringCell.FORECAST)
                .filter(cell -> row.value(cell).isBlank());
        var unsure = Stream.of(MonitoringCell.LIKELIHOOD)
                .filter(cell -> row.likelihood().isEmpty());
        return Stream.concat(blank, unsure)
                .map(cell -> Finding.error("M-01", say("{0}: fill in: {1}", row.title(), cell.label()))
                        .at(row.cell(cell)));
    }

    private Stream<Finding> figure(MonitoringCell cell, Actual actual) {
        var target = row.target();
        if (row.value(cell).isBlank() || !target.is(Kind.QUANTITY) && !target.is(Kind.DATE)) {
            return Stream.empty();
        }
        var answer = actual.answer();
        if (answer.is(Kind.UNREADABLE)) {
            var fault = say("{0} · {1}", row.title(), cell.label());
            return found(
                    cell, "M-03", say("{0}: {1}|fault", fault, answer.fault().orElse(answer.reading())));
        }
        return target.is(Kind.QUANTITY) && actual.beside(target).isEmpty() ? differing(cell, actual) : Stream.empty();
    }

    private Stream<Finding> found(MonitoringCell cell, String rule, Say words) {
        return Stream.of(Finding.error(rule, words).at(row.cell(cell)).expecting("", row.value(cell)));
    }

    private Stream<Finding> differing(MonitoringCell cell, Actual actual) {
        var words = actual.answer().figure().isPresent()
                ? say(
                        "{0} · {1}: the unit differs from that of the target {2}; write the same unit",
                        row.title(), cell.label(), row.value(MonitoringCell.TARGET))
                : say(
                        "{0} · {1}: the target {2} is a figure; write a figure that can be compared with it",
                        row.title(), cell.label(), row.value(MonitoringCell.TARGET));
        return Stream.of(Finding.warning("M-04", words)
                .at(row.cell(cell), row.cell(MonitoringCell.TARGET))
                .expecting(row.value(MonitoringCell.TARGET), row.value(cell)));
    }

    /** What is behind, will miss its target or is not certain needs a kind of reason and an explanation. */
    private Stream<Finding> deviation() {
        var deviates = light.behind() || new Outlook(row).misses() || unsure();
        var explained = !row.value(MonitoringCell.NOTE).isBlank();
        if (!deviates && !row.reasoned() || row.reasoned() && explained) {
            return Stream.empty();
        }
        var cell = row.reasoned() ? MonitoringCell.NOTE : MonitoringCell.R_FUNDS;
        return found(
                cell,
                "M-05",
                deviates
                        ? say("{0}: it deviates from its target; tick a reason and explain it", row.title())
                        : say("{0}: a reason is ticked; explain it", row.title()));
    }

    private boolean unsure() {
        return row.likelihood().filter(each -> each != Likelihood.CERTAIN).isPresent();
    }

    private Stream<Finding> shrinking() {
        var words = say("{0}: less is expected of the year than was reached so far", row.title());
        return new Outlook(row).shrinks()
                ? Stream.of(Finding.warning("M-06", words)
                        .at(row.cell(MonitoringCell.FORECAST), row.cell(MonitoringCell.TO_DATE))
                        .expecting("≥ " + row.value(MonitoringCell.TO_DATE), row.value(MonitoringCell.FORECAST)))
                : Stream.empty();
    }

    private Stream<Finding> farAhead() {
        var words = say("{0}: far ahead of its target; is the target still right?", row.title());
        return light.is(Light.BLUE)
                ? Stream.of(Finding.info("M-08", words).at(row.cell(MonitoringCell.TO_DATE)))
                : Stream.empty();
    }
}
