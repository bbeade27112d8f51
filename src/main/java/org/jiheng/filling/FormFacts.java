package org.jiheng.filling;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.grid.GridSum;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Section;
import org.jiheng.layout.Table;
import org.jiheng.notation.Weight;
import org.jiheng.words.Say;

/** What follows from the cells of a form and is shown beside them: readings, sums, what was computed. */
public record FormFacts(Filling filling) {

    /** The fact beside a cell. */
    public static String beside(String cell) {
        return cell + ".reading";
    }

    public static String part(Section section) {
        return "part." + section.code();
    }

    public Map<String, Object> all() {
        var facts = new TreeMap<String, Object>();
        filling.layout()
                .fields()
                .filter(field -> !field.kind().typed())
                .forEach(field -> facts.put(field.name(), shown(field)));
        filling.layout().tables().forEach(table -> table(table, facts));
        filling.layout()
                .sections()
                .forEach(section -> facts.put(
                        part(section), new Progress(filling, section).status().label()));
        return facts;
    }

    public static boolean echoes(Field field) {
        return field.kind().counts() || field.kind() == Kind.DATE;
    }

    /** What is given or computed in a field. */
    public Object shown(Field field) {
        return field.kind() == Kind.FACT
                ? field.formula()
                        .map(formula -> measure(field).shown(filling.readable(formula, Optional.empty())))
                        .orElse("")
                : filling.supply().of(field.from());
    }

    /** What is computed in a row. */
    public String shown(Field column, FilledRow row) {
        return column.formula()
                .map(formula -> measure(column).shown(filling.readable(formula, Optional.of(row))))
                .orElse("");
    }

    Measure measure(Field field) {
        return new Measure(field.shows(), filling.layout().money());
    }

    private void table(Table table, Map<String, Object> facts) {
        total(table).ifPresent(sum -> facts.put(sum.fact(), sum.text()));
        filling.rows(table)
                .forEach(row -> table.columns().stream()
                        .filter(column -> column.kind() == Kind.FACT)
                        .forEach(column -> facts.put(row.cell(column.name()), shown(column, row))));
        Groups.of(table, filling.rows(table))
                .forEach((group, rows) ->
                        subtotal(table, group, rows).ifPresent(sum -> facts.put(sum.fact(), sum.text())));
    }

    /** The row of sums below a table. */
    public Optional<GridSum> total(Table table) {
        var scores = score(table);
        return scores.isPresent()
                ? scores.map(
                        column -> sum("sum." + table.name(), filling.sum(table, column), weight(filling.rows(table))))
                : table.sums().stream()
                        .map(column -> sum(column, filling.sum(table, column)))
                        .reduce((one, other) -> say("{0} · {1}", one, other))
                        .map(words -> new GridSum("sum." + table.name(), named(table, words), ""));
    }

    private Say sum(Field column, Optional<BigDecimal> sum) {
        return say("{0} {1}", column.label(), measure(column).shown(sum));
    }

    private static Say named(Table table, Say words) {
        return table.total().isEmpty() ? words : say("{0}: {1}", table.total(), words);
    }

    /** What the rows of one group score together. */
    public Optional<GridSum> subtotal(Table table, String group, List<FilledRow> rows) {
        return score(table)
                .map(column -> sum(
                        Groups.fact(table, rows),
                        Filling.sum(rows.stream().map(row -> row.entry(column)).toList()),
                        weight(rows)));
    }

    private static GridSum sum(String fact, Optional<BigDecimal> points, BigDecimal most) {
        var given = Weight.written(points.orElse(BigDecimal.ZERO));
        return new GridSum(fact, say("Scores {0} of {1}", given, Weight.written(most)), "");
    }

    private static Optional<Field> score(Table table) {
        return table.columns().stream()
                .filter(column -> column.kind() == Kind.SCORE)
                .findFirst();
    }

    private static BigDecimal weight(List<FilledRow> rows) {
        return rows.stream().flatMap(row -> row.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
