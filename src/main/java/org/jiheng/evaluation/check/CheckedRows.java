package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.promise.Promised;
import org.jiheng.consistency.evaluation.score.Computed;
import org.jiheng.consistency.evaluation.score.Execution;
import org.jiheng.consistency.evaluation.score.Row;
import org.jiheng.consistency.evaluation.score.ScoredTable;
import org.jiheng.consistency.evaluation.score.Verdict;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.evaluation.drift.Departure;
import org.jiheng.evaluation.drift.Drift;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.notation.Weight;
import org.jiheng.scheme.demand.Outcomes;

/** The indicators of a self-evaluation as its checks know them, beside what was promised. */
record CheckedRows(Scored scored) {

    private static final String RULE = "C-01";

    ScoredTable table(Execution execution, Verdict verdict) {
        return new ScoredTable(
                execution,
                rows().map(this::row).toList(),
                verdict,
                scored.scores().findings());
    }

    /** A row that was added only to say that it is not concerned neither promises nor answers anything. */
    private Stream<EvaluatedRow> rows() {
        return scored.evaluation().rows().stream().filter(row -> row.carried() || !row.out());
    }

    private Row row(EvaluatedRow row) {
        return new Row(
                line(row),
                entry(row, EvaluationCell.TARGET),
                entry(row, EvaluationCell.ACTUAL),
                entry(row, EvaluationCell.OWN_SCORE),
                deviation(row),
                Optional.of(entry(row, EvaluationCell.DEVIATION_KIND)).filter(kind -> !row.published()),
                false,
                scored.row(row).filter(scores -> row.scored()).map(Outcomes::of).orElse(Computed.OPEN),
                new Row.Standing(standing(row), entry(row, row.why())));
    }

    private static Line line(EvaluatedRow row) {
        return new Line(
                name(row),
                row.number(),
                row.block().code(),
                row.value(EvaluationCell.LEVEL2),
                row.name(),
                row.target(),
                EvaluationCell.TARGET.column(),
                row.scored() || row.out() ? row.weight() : Weight.read(""),
                row.out(),
                Optional.of(row.value(EvaluationCell.OUT_REASON)),
                Optional.empty(),
                Optional.empty());
    }

    private static String name(EvaluatedRow row) {
        return EvaluationCell.TABLE + "." + row.key();
    }

    private static Entry entry(EvaluatedRow row, EvaluationCell cell) {
        return new Entry(row.cell(cell), cell.label(), row.value(cell));
    }

    /** The reason and what is done about it count as one. */
    private static Entry deviation(EvaluatedRow row) {
        var text = Stream.of(EvaluationCell.DEVIATION, EvaluationCell.MEASURES)
                .map(row::value)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
        return new Entry(row.cell(EvaluationCell.DEVIATION), EvaluationCell.DEVIATION.label(), text);
    }

    /** What was promised and does not concern the project any more is not evaluated either. */
    private static Row.Mark standing(EvaluatedRow row) {
        if (row.is(Mark.UNPROMISED)) {
            return Row.Mark.UNPROMISED;
        }
        return row.is(Mark.UNEVALUATED) || row.out() && row.promised() ? Row.Mark.UNEVALUATED : Row.Mark.NONE;
    }

    Optional<List<Promised>> promised() {
        return Optional.of(scored.evaluation())
                .filter(evaluation -> evaluation.declared())
                .map(evaluation -> evaluation.rows().stream()
                        .filter(EvaluatedRow::carried)
                        .map(CheckedRows::promise)
                        .toList());
    }

    /** A row that did not concern the project when it was approved stands as it did then. */
    private static Promised promise(EvaluatedRow row) {
        return row.promised()
                ? new Promised(
                        name(row),
                        row.value(EvaluationCell.LEVEL2),
                        row.value(EvaluationCell.PROMISED_NAME),
                        row.value(EvaluationCell.PROMISED_TARGET))
                : new Promised(
                        name(row), row.value(EvaluationCell.LEVEL2), row.name(), row.value(EvaluationCell.TARGET));
    }

    /** Points that were moved within what is otherwise as approved are a departure like any other. */
    Stream<Finding> reweighed() {
        return new Drift(scored.evaluation())
                .all().stream()
                        .filter(departure -> departure.kinds().equals(List.of(Departure.Kind.REWEIGHED)))
                        .map(CheckedRows::reweighed);
    }

    private static Finding reweighed(Departure departure) {
        var words = say(
                "{0}: {1} points were approved, {2} are given; give the reason",
                departure.row().title(), departure.promisedWeight(), departure.weight());
        var finding = departure.explained() ? Finding.warning(RULE, words) : Finding.error(RULE, words);
        return finding.at(departure.row().cell(EvaluationCell.WEIGHT))
                .expecting(departure.promisedWeight(), departure.weight());
    }
}
