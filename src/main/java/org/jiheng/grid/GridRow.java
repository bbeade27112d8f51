package org.jiheng.grid;

import java.util.HashMap;
import java.util.Map;

/**
 * A row of a grid with its key for life, its place among the others, the name by which it is spoken of, and its cells
 * by column; a row may be out (不涉及) or gone, and then can be put back; a given one is neither deleted nor copied.
 */
public record GridRow(
        String key,
        String at,
        String name,
        boolean out,
        boolean gone,
        boolean given,
        Note note,
        Map<String, GridCell> cells) {

    /** What is told about the row as a whole, and in which tone. */
    public record Note(Object words, String tone) {}

    public GridRow {
        cells = Map.copyOf(cells);
    }

    public static GridRow of(String key, String at, String name) {
        return new GridRow(key, at, name, false, false, false, null, Map.of());
    }

    public GridRow with(String column, String value) {
        return with(column, GridCell.of(value));
    }

    public GridRow with(String column, GridCell cell) {
        return with(Map.of(column, cell));
    }

    public GridRow with(Map<String, GridCell> others) {
        if (cells.isEmpty()) {
            return new GridRow(key, at, name, out, gone, given, note, others);
        }
        var more = new HashMap<>(cells);
        more.putAll(others);
        return new GridRow(key, at, name, out, gone, given, note, more);
    }

    public GridRow out(boolean notConcerned) {
        return new GridRow(key, at, name, notConcerned, gone, given, note, cells);
    }

    public GridRow gone(boolean removed) {
        return new GridRow(key, at, name, out, removed, given, note, cells);
    }

    public GridRow given(boolean elsewhere) {
        return new GridRow(key, at, name, out, gone, elsewhere, note, cells);
    }

    /** Tells something about the row below it, kept up to date as the fact found.{table}.{row}. */
    public GridRow noting(Object words, String tone) {
        return new GridRow(key, at, name, out, gone, given, new Note(words, tone), cells);
    }

    GridRow keyed(String other) {
        return new GridRow(other, at, name, out, gone, given, note, cells);
    }

    GridCell cell(String column) {
        return cells.getOrDefault(column, GridCell.empty());
    }
}
