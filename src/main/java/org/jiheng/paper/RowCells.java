package org.jiheng.paper;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One row of a table in a paper.
 *
 * @param columns its cells by column, read once, because a page asks for each of them several times
 */
public record RowCells(String table, String key, Cells cells, Map<String, String> columns) {

    /** A power of ten would stand for more digits than a machine holds. */
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,300})?");

    public RowCells(String table, String key, Cells cells) {
        this(table, key, cells, columns(table + "." + key + ".", cells));
    }

    private static Map<String, String> columns(String prefix, Cells cells) {
        var columns = new HashMap<String, String>();
        for (var cell : cells.values().tailMap(prefix).entrySet()) {
            if (!cell.getKey().startsWith(prefix)) {
                break;
            }
            columns.put(cell.getKey().substring(prefix.length()), cell.getValue());
        }
        return Collections.unmodifiableMap(columns);
    }

    public String name(String column) {
        return table + "." + key + "." + column;
    }

    /** Whether a cell of the table stands in this row. */
    boolean holds(String name) {
        return name.startsWith(key + ".", table.length() + 1);
    }

    public String value(String column) {
        return columns.getOrDefault(column, "");
    }

    public boolean ticked(String column) {
        return value(column).equals("yes");
    }

    public boolean gone() {
        return ticked(Cells.GONE);
    }

    /** Where the row stands among the others; a decimal fraction, so that a row fits between any two. */
    public BigDecimal place() {
        var written = value(Cells.PLACE);
        return WRITTEN.matcher(written).matches() ? new BigDecimal(written) : BigDecimal.ZERO;
    }
}
