package org.jiheng.grid;

import java.util.List;

/**
 * Rows that belong together under a heading with their subtotal, such as the output indicators.
 *
 * @param told what else the heading tells, kept up to date as a fact
 * @param fresh what stands in a row that is added to it
 */
public record GridGroup(
        String key, Object label, GridSum sum, List<GridRow> rows, Object note, Told told, GridRow fresh) {

    /** A fact in the heading of a group. */
    public record Told(String fact, Object words) {}

    public GridGroup {
        rows = List.copyOf(rows);
    }

    public static GridGroup of(String key, Object label, List<GridRow> rows) {
        return new GridGroup(key, label, null, rows, null, null, GridRow.of("", "", ""));
    }

    /** The group as each of its rows sees it. */
    GridGroup lone() {
        return of(key, null, List.of());
    }

    /** All rows of a table that knows no groups. */
    public static GridGroup only(List<GridRow> rows) {
        return of("all", null, rows);
    }

    public GridGroup summing(GridSum subtotal) {
        return new GridGroup(key, label, subtotal, rows, note, told, fresh);
    }

    /** What is said when the group has no rows. */
    public GridGroup whenEmpty(Object words) {
        return new GridGroup(key, label, sum, rows, words, told, fresh);
    }

    public GridGroup telling(String fact, Object words) {
        return new GridGroup(key, label, sum, rows, note, new Told(fact, words), fresh);
    }

    /** What a row that is added here begins with. */
    public GridGroup beginning(GridRow row) {
        return new GridGroup(key, label, sum, rows, note, told, row);
    }
}
