package org.jiheng.evaluation.drift;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.notation.Weight;
import org.jiheng.words.Say;

/** 目标锁链: where a self-evaluation does not answer what was approved, row by row. */
public record Drift(Evaluation evaluation) {

    public List<Departure> all() {
        return evaluation.rows().stream()
                .map(this::departure)
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Departure> of(EvaluatedRow row) {
        return departure(row);
    }

    private Optional<Departure> departure(EvaluatedRow row) {
        var kinds = kinds(row);
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Departure(row, kinds));
    }

    /** Without a declaration nothing was promised that anything could depart from. */
    private List<Departure.Kind> kinds(EvaluatedRow row) {
        if (!evaluation.declared()) {
            return List.of();
        }
        if (row.is(Mark.UNPROMISED)) {
            return row.out() ? List.of() : List.of(Departure.Kind.UNPROMISED);
        }
        if (!row.promised()) {
            return row.out() ? List.of() : List.of(Departure.Kind.UNPROMISED);
        }
        if (!row.scored()) {
            return List.of(row.out() ? Departure.Kind.NOT_CONCERNED : Departure.Kind.UNEVALUATED);
        }
        return moved(row);
    }

    private static List<Departure.Kind> moved(EvaluatedRow row) {
        var kinds = new ArrayList<Departure.Kind>();
        if (differ(row, EvaluationCell.LEVEL3, EvaluationCell.PROMISED_NAME)) {
            kinds.add(Departure.Kind.RENAMED);
        }
        if (differ(row, EvaluationCell.TARGET, EvaluationCell.PROMISED_TARGET)) {
            kinds.add(Departure.Kind.MOVED);
        }
        if (reweighed(row)) {
            kinds.add(Departure.Kind.REWEIGHED);
        }
        return kinds;
    }

    private static boolean differ(EvaluatedRow row, EvaluationCell now, EvaluationCell then) {
        return !row.value(now).strip().equals(row.value(then).strip());
    }

    /** 10 and 10.0 are the same points. */
    private static boolean reweighed(EvaluatedRow row) {
        var then = Weight.read(row.value(EvaluationCell.PROMISED_WEIGHT)).points();
        return then.isPresent()
                && row.weight()
                        .points()
                        .filter(now -> now.compareTo(then.get()) == 0)
                        .isEmpty();
    }

    public long unexplained() {
        return all().stream().filter(departure -> !departure.explained()).count();
    }

    public Say words() {
        var number = all().size();
        if (!evaluation.declared()) {
            return say("There are no approved targets to compare with.");
        }
        return number == 0
                ? say("All indicators stand as they were approved.")
                : say("Departures from the approved targets: {0}, without a reason: {1}", number, unexplained());
    }
}
