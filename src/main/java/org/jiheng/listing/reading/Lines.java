package org.jiheng.listing.reading;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiheng.form.Text;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.table.Columns;
import org.jiheng.table.Heading;
import org.jiheng.table.Line;
import org.jiheng.table.Table;
import org.jiheng.words.Say;

/** A list as it stands in a file, its columns found by the words over them and its totals left out. */
public record Lines<C extends Heading>(Columns<C> columns, Units<C> units, List<Line> rows, List<Say> notes) {

    public static final int MOST_ROWS = 5000;

    private static final Pattern TOTAL =
            Pattern.compile("(合\\s*计|总\\s*计|小\\s*计|total|subtotal)[:：]?", Pattern.CASE_INSENSITIVE);

    /**
     * Reads a list from the first sheet that has its columns.
     *
     * @param code the column that a line of totals leaves blank
     * @param wanted what is said when no sheet has the columns
     */
    public static <C extends Heading> Lines<C> read(
            List<Table> tables, C[] known, C code, Collection<C> amounts, MoneyUnit chosen, Say wanted) {
        var columns = Columns.find(tables, known, wanted);
        var units = Units.of(columns, amounts, chosen);
        var totals = columns.rows().stream()
                .filter(row -> isTotal(columns, code, row))
                .toList();
        var rows = columns.rows().stream().filter(row -> !totals.contains(row)).toList();
        return new Lines<>(columns.refused(size(rows.size())), units, rows, notes(columns, units, totals));
    }

    private static <C extends Heading> boolean isTotal(Columns<C> columns, C code, Line row) {
        var coded = columns.cell(row, code);
        return (coded.isEmpty() || TOTAL.matcher(coded).matches())
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

    private static <C extends Heading> List<Say> notes(Columns<C> columns, Units<C> units, List<Line> totals) {
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
    public String cell(Line row, C column) {
        return columns.cell(row, column);
    }

    /** The project codes of all lines, each once. */
    public String[] codes(C code) {
        return rows.stream()
                .map(row -> code(cell(row, code)))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    public static String code(String cell) {
        return Text.halfWidth(cell).strip();
    }
}
