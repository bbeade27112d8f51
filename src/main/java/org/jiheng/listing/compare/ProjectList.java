package org.jiheng.listing.compare;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.table.Columns;
import org.jiheng.table.Line;
import org.jiheng.table.Table;
import org.jiheng.words.Say;

/** A list of projects as it stands in a file: one a line, found by the words over its columns. */
public record ProjectList(Columns<Column> columns, Units units, List<Line> rows, List<Say> notes) {

    public static final int MOST_ROWS = 5000;

    private static final Pattern TOTAL =
            Pattern.compile("(合\\s*计|总\\s*计|小\\s*计|total|subtotal)[:：]?", Pattern.CASE_INSENSITIVE);

    public static ProjectList read(List<Table> tables, MoneyUnit chosen) {
        var columns = Columns.find(
                tables, Column.values(), say("Put the column heads Project code and Project name into the first line"));
        var units = Units.of(columns, chosen);
        var totals =
                columns.rows().stream().filter(row -> isTotal(columns, row)).toList();
        var rows = columns.rows().stream().filter(row -> !totals.contains(row)).toList();
        return new ProjectList(columns.refused(size(rows.size())), units, rows, notes(columns, units, totals));
    }

    private static boolean isTotal(Columns<Column> columns, Line row) {
        return columns.cell(row, Column.CODE).isEmpty()
                && row.cells().stream().anyMatch(cell -> TOTAL.matcher(cell).matches());
    }

    private static Optional<Say> size(int rows) {
        if (rows == 0) {
            return Optional.of(say("Add at least one project below the column heads"));
        }
        return rows > MOST_ROWS
                ? Optional.of(say("Split the list: {0} projects, {1} at most at once", rows, MOST_ROWS))
                : Optional.empty();
    }

    private static List<Say> notes(Columns<Column> columns, Units units, List<Line> totals) {
        var notes = new ArrayList<>(columns.table().notes());
        if (!totals.isEmpty()) {
            notes.add(say("Lines of totals are not read: {0}", numbers(totals)));
        }
        if (units.used().size() == 1) {
            var unit = units.used().iterator().next().label();
            notes.add(
                    units.named()
                            ? say("The amounts are read in {0}, as the list says; below they stand in yuan", unit)
                            : say("The amounts are read in {0}, as you chose; below they stand in yuan", unit));
        }
        if (units.used().size() > 1) {
            notes.add(say("Each amount is read in the unit its column names; below they stand in yuan"));
        }
        if (!columns.unused().isEmpty()) {
            notes.add(say("Columns that are not used: {0}", String.join("、", columns.unused())));
        }
        return notes;
    }

    private static String numbers(List<Line> lines) {
        return lines.stream().map(line -> String.valueOf(line.number())).collect(Collectors.joining("、"));
    }

    public Optional<Say> complaint() {
        return columns.complaint();
    }

    /** What it says in a column of a line. */
    String cell(Line row, Column column) {
        return columns.cell(row, column);
    }

    public String[] codes() {
        return rows.stream()
                .map(row -> DetailReader.code(cell(row, Column.CODE)))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }
}
