package org.jiheng.layout;

/**
 * A name in a formula: a cell, a column of a table (its sum), one cell of a table, or how many rows a table has.
 *
 * @param table blank for a cell that stands in no table
 * @param row blank where all rows are meant
 * @param code of rows that are counted, the choice that was made in the column; blank where all count
 */
public record Reference(String table, String row, String column, boolean counting, String code) {

    public static Reference of(String name) {
        var parts = name.split("\\.");
        return switch (parts.length) {
            case 1 -> new Reference("", "", parts[0], false, "");
            case 2 -> new Reference(parts[0], "", parts[1], false, "");
            default -> new Reference(parts[0], parts[1], parts[2], false, "");
        };
    }

    /** {@code count(group)} or {@code count(group.role=HEAD)}. */
    static Reference counting(String inside) {
        var parts = inside.split("[.=]");
        return parts.length == 1
                ? new Reference(parts[0], "", "", true, "")
                : new Reference(parts[0], "", parts[1], true, parts[2]);
    }

    public boolean alone() {
        return table.isEmpty();
    }
}
