package org.jiheng.grid;

import java.util.List;

/** Rows that belong together under a heading with their subtotal, such as the output indicators. */
public record GridGroup(String key, Object label, GridSum sum, List<GridRow> rows, Object note) {

    public GridGroup {
        rows = List.copyOf(rows);
    }

    public static GridGroup of(String key, Object label, List<GridRow> rows) {
        return new GridGroup(key, label, null, rows, null);
    }

    /** All rows of a table that knows no groups. */
    public static GridGroup only(List<GridRow> rows) {
        return of("all", null, rows);
    }

    public GridGroup summing(GridSum subtotal) {
        return new GridGroup(key, label, subtotal, rows, note);
    }

    /** What is said when the group has no rows. */
    public GridGroup whenEmpty(Object words) {
        return new GridGroup(key, label, sum, rows, words);
    }
}
