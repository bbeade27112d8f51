package org.jiheng.consistency.evaluation.promise;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.score.Row;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;
import org.jiheng.words.Say;

/**
 * C-01: what was promised is what is evaluated. A row is known by its key; promises that are missing and rows that are
 * new stand together where they are of one type.
 */
public record DriftCheck(List<Promised> promised, List<Row> rows) {

    private static final String RULE = "C-01";

    /** A pair of what was promised and what stands in its place; one of the two may be missing. */
    public record Drift(Optional<Promised> promise, Optional<Row> row) {

        boolean explained() {
            return row.filter(each -> !each.standing().why().blank()).isPresent();
        }
    }

    public static Stream<Finding> find(Optional<List<Promised>> promised, List<Row> rows) {
        return promised.map(each -> new DriftCheck(each, rows).drifts().stream().map(DriftCheck::finding))
                .orElseGet(() -> Stream.of(Finding.warning(
                        RULE, say("There is no approved declaration of targets for this year; say why"))));
    }

    /** The rows that are evaluated without having been promised so. */
    public static Stream<Row> fresh(Optional<List<Promised>> promised, List<Row> rows) {
        var keys = promised.orElse(List.of()).stream().map(Promised::row).toList();
        return rows.stream().filter(row -> !keys.contains(row.line().row()));
    }

    public List<Drift> drifts() {
        var drifts = new ArrayList<Drift>();
        var fresh = new ArrayList<>(fresh(Optional.of(promised), rows).toList());
        for (var each : promised) {
            var own = rows.stream()
                    .filter(row -> row.line().row().equals(each.row()))
                    .findFirst();
            if (own.isPresent()) {
                own.filter(row -> !row.evaluated() || !same(each, row))
                        .ifPresent(row -> drifts.add(new Drift(Optional.of(each), own)));
            } else {
                var instead = fresh.stream()
                        .filter(row -> row.line().type().equals(each.type()))
                        .findFirst();
                instead.ifPresent(fresh::remove);
                drifts.add(new Drift(Optional.of(each), instead));
            }
        }
        fresh.forEach(row -> drifts.add(new Drift(Optional.empty(), Optional.of(row))));
        return drifts;
    }

    private static boolean same(Promised promise, Row row) {
        return plain(promise.name()).equals(plain(row.line().name())) && sameTarget(promise.target(), row);
    }

    private static boolean sameTarget(String promised, Row row) {
        var wanted = Target.read(promised, Hint.NONE);
        var found = Target.read(row.target().text(), Hint.NONE);
        return plain(promised).equals(plain(row.target().text()))
                || wanted.value().equals(found.value())
                        && wanted.unit().equals(found.unit())
                        && wanted.operator().equals(found.operator());
    }

    private static String plain(String name) {
        return Glyphs.folded(name).replace(" ", "");
    }

    /** A drift that is explained waits for the reviewer's approval. */
    private static Finding finding(Drift drift) {
        var words = words(drift);
        var finding = drift.explained() ? Finding.warning(RULE, words) : Finding.error(RULE, words);
        var here = drift.row().stream().map(row -> row.line().cell(Line.NAME));
        var there = drift.promise().stream().map(Promised::place);
        return finding.at(Stream.concat(here, there).toList())
                .expecting(
                        drift.promise().map(Promised::written).orElse(""),
                        drift.row()
                                .filter(Row::evaluated)
                                .map(DriftCheck::written)
                                .orElse(""));
    }

    private static Say words(Drift drift) {
        if (drift.promise().isEmpty()) {
            return say(
                    "{0} is evaluated and was not promised; give the reason",
                    drift.row().orElseThrow().line().label());
        }
        var promise = drift.promise().get().written();
        return drift.row()
                .filter(Row::evaluated)
                .map(row -> say("“{0}” was promised, evaluated is “{1}”; give the reason", promise, written(row)))
                .orElseGet(() -> say("“{0}” was promised and is not evaluated; give the reason", promise));
    }

    private static String written(Row row) {
        return (row.line().name().strip() + " " + row.target().text().strip()).strip();
    }
}
