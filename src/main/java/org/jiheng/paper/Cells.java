package org.jiheng.paper;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands in a paper: each cell by its name, as it was typed. A cell of a table is named {@code table.row.column}; a
 * row keeps its key for life. An empty cell and one that was never filled are the same.
 */
public record Cells(SortedMap<String, String> values) {

    public static final String PLACE = "at";
    public static final String GONE = "gone";

    public Cells {
        var filled = new TreeMap<>(values);
        filled.values().removeIf(String::isEmpty);
        values = Collections.unmodifiableSortedMap(filled);
    }

    public static Cells none() {
        return new Cells(new TreeMap<>());
    }

    public static Cells of(Map<String, String> values) {
        return new Cells(new TreeMap<>(values));
    }

    public static Cells of(JsonObject json) {
        var values = new TreeMap<String, String>();
        json.forEach(cell -> values.put(cell.getKey(), String.valueOf(cell.getValue())));
        return new Cells(values);
    }

    public JsonObject json() {
        return new JsonObject(Collections.<String, Object>unmodifiableMap(values));
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public Cells with(Map<String, String> changed) {
        var all = new TreeMap<>(values);
        all.putAll(changed);
        return new Cells(all);
    }

    /** The rows of a table in their order, without those that were deleted. */
    public List<RowCells> rows(String table) {
        return allRows(table).filter(row -> !row.gone()).toList();
    }

    public Optional<RowCells> row(String table, String key) {
        return allRows(table).filter(row -> row.key().equals(key)).findFirst();
    }

    /** Every row a table ever had. */
    public Stream<RowCells> allRows(String table) {
        return gathered(table).stream()
                .map(row -> Map.entry(row.place(), row))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** The cells of a row stand side by side, so only the first of them is looked at closely. */
    private List<RowCells> gathered(String table) {
        var rows = new ArrayList<RowCells>();
        for (var name : values.tailMap(table + ".").keySet()) {
            if (!name.startsWith(table + ".")) {
                break;
            }
            if (rows.isEmpty() || !rows.get(rows.size() - 1).holds(name)) {
                CellName.read(name).ifPresent(cell -> rows.add(new RowCells(table, cell.row(), this)));
            }
        }
        return rows;
    }

    /** A place after all rows of a table. */
    public BigDecimal lastPlace(String table) {
        return allRows(table).map(RowCells::place).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** The names of all cells in which these differ from others. */
    public TreeSet<String> differences(Cells others) {
        var names = new TreeSet<>(values.keySet());
        names.addAll(others.values.keySet());
        names.removeIf(name -> value(name).equals(others.value(name)));
        return names;
    }
}
