package org.jiheng.filling.check;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.filling.Entry;
import org.jiheng.filling.FilledRow;
import org.jiheng.filling.Filling;
import org.jiheng.filling.Labels;
import org.jiheng.layout.Check;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Table;
import org.jiheng.notation.Weight;

/** What is wrong with a filled form: what is missing, what cannot be read, and what does not agree. */
public record FormCheck(Filling filling) {

    static final String UNREADABLE = "T-02";
    static final String ABOVE_WEIGHT = "B-02";
    static final String NO_REASON = "B-05";

    public List<Finding> run() {
        return Stream.of(filling.entries().flatMap(this::entry), tables(), checks())
                .flatMap(found -> found)
                .toList();
    }

    /** What is filled in and does not agree; what is missing is none of it. */
    Stream<Finding> disagreements() {
        return Stream.concat(
                filling.layout().tables().flatMap(this::unreasoned),
                checks().filter(found ->
                        !found.expected().isBlank() && !found.found().isBlank()));
    }

    private Stream<Finding> entry(Entry entry) {
        var need = entry.field().need();
        if (entry.blank()) {
            return need.wanted()
                    ? Stream.of(
                            Gravities.finding(need.gravity(), need.rule(), say("{0} is not filled in", label(entry)))
                                    .at(entry.cell()))
                    : Stream.empty();
        }
        var rule = entry.field().kind() == Kind.SCORE
                        && Weight.read(entry.typed()).fault().isEmpty()
                ? ABOVE_WEIGHT
                : UNREADABLE;
        return entry.fault().stream()
                .map(fault -> Finding.error(rule, say("{0}: {1}", label(entry), fault))
                        .at(entry.cell())
                        .expecting("", entry.typed()));
    }

    private Object label(Entry entry) {
        return new Labels(filling).of(entry.cell()).<Object>map(words -> words).orElse(entry.cell());
    }

    private Stream<Finding> tables() {
        return filling.layout().tables().flatMap(table -> table.open() ? rowless(table) : unreasoned(table));
    }

    private Stream<Finding> rowless(Table table) {
        var wanted = table.columns().stream().map(Field::need).filter(Field.Need::wanted);
        return filling.rows(table).isEmpty()
                ? wanted.limit(1)
                        .map(need -> Gravities.finding(
                                        need.gravity(), need.rule(), say("“{0}” has no row yet", table.title()))
                                .at(table.name()))
                : Stream.empty();
    }

    /** Points that were not given want a reason, where the scheme asks for one and the form has a place for it. */
    private Stream<Finding> unreasoned(Table table) {
        var score = column(table, Kind.SCORE);
        var reason = column(table, Kind.LONG);
        return score.isEmpty()
                        || reason.isEmpty()
                        || !filling.scheme().settling().reasons().belowWeight()
                ? Stream.empty()
                : filling.rows(table).stream()
                        .filter(row -> row.value(reason.get().name()).isBlank())
                        .flatMap(row -> unreasoned(row, row.entry(score.get()), reason.get()));
    }

    private static Stream<Finding> unreasoned(FilledRow row, Entry score, Field reason) {
        return score
                .figure()
                .filter(points ->
                        row.weight().filter(most -> points.compareTo(most) < 0).isPresent())
                .map(points -> Finding.error(
                                NO_REASON,
                                say(
                                        "“{0}” scores {1} of {2} points; say why",
                                        row.title(),
                                        Weight.written(points),
                                        Weight.written(row.weight().orElseThrow())))
                        .at(row.cell(reason.name()), score.cell()))
                .stream();
    }

    private static Optional<Field> column(Table table, Kind kind) {
        return table.columns().stream().filter(column -> column.kind() == kind).findFirst();
    }

    private Stream<Finding> checks() {
        return filling.layout().checks().stream()
                .flatMap(this::comparisons)
                .flatMap(comparison -> comparison.finding().stream());
    }

    private Stream<Comparison> comparisons(Check check) {
        return filling.layout()
                .table(check.each())
                .map(table -> filling.rows(table).stream().map(row -> new Comparison(filling, check, Optional.of(row))))
                .orElseGet(() -> Stream.of(new Comparison(filling, check, Optional.empty())));
    }
}
