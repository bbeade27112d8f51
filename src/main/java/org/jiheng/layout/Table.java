package org.jiheng.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of a form.
 *
 * @param lines its rows, where the form itself names them
 * @param total what the row of sums is called; blank where there is none
 * @param paired printed with the name of the row beside each of its figures
 */
public record Table(
        String name, String title, Rows rows, List<Line> lines, List<Field> columns, String total, boolean paired) {

    private static final int SHORTEST_KEY = 4;
    private static final int LONGEST_KEY = 12;

    /** Who says which rows there are: the filler, the form, the money of the scheme, or what the scheme scores. */
    public enum Rows {
        OPEN,
        LINES,
        FUNDS,
        SCORES
    }

    /** A row the form names. */
    public record Line(String key, String name, String group) {}

    /** The key of the row that stands for a code of the scheme: PROJECT_SETUP as projectsetup, never longer. */
    public static String key(String code) {
        var letters = code.toLowerCase(Locale.ROOT).replace("_", "");
        var filled = letters + "0".repeat(Math.max(0, SHORTEST_KEY - letters.length()));
        return filled.substring(0, Math.min(LONGEST_KEY, filled.length()));
    }

    public Optional<Field> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    public boolean open() {
        return rows == Rows.OPEN;
    }

    public List<Field> sums() {
        return columns.stream().filter(Field::sum).toList();
    }
}
