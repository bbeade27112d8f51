package org.jiheng.overall.finding;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.overall.Department.Conclusion;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.measure.Measures;
import org.jiheng.scoring.Scores;

/** What the overall evaluation of a department comes to, as its checks know it. */
record CheckedConclusion(Measures measures, Scores scores) {

    Conclusion conclusion() {
        return new Conclusion(
                entry(OverallCell.OWN_TOTAL),
                entry(OverallCell.OWN_GRADE),
                scores.complete() ? Optional.of(scores.total()) : Optional.empty(),
                scores.grade(),
                entry(OverallCell.PROJECT_SCORES),
                problems(),
                entry(OverallCell.EFF_SATISFACTION),
                entry(OverallCell.SATISFACTION_RATE),
                measures.scheme().grades().list().stream()
                        .map(each -> new Conclusion.Grade(each.name(), each.from()))
                        .toList());
    }

    private List<Entry> problems() {
        var text = ListCell.PROBLEM.column();
        return measures.cells().rows(ListCell.PROBLEM.table()).stream()
                .filter(row -> !row.value(text).isBlank())
                .map(row -> new Entry(row.name(text), say("Problems and their causes"), row.value(text)))
                .toList();
    }

    private Entry entry(OverallCell cell) {
        return new Entry(cell.cell(), cell.label(), measures.cells().value(cell.cell()));
    }
}
