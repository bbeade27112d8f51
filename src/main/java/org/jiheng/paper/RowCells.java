package org.jiheng.paper;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One row of a table in a paper. */
public record RowCells(String table, String key, Cells cells) {

    /** A power of ten would stand for more digits than a machine holds. */
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,300})?");

    public String name(String column) {
        return new CellName(table, key, column).toString();
    }

    public String value(String column) {
        return cells.value(name(column));
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

    /** All cells of the row, by column. */
    public Map<String, String> columns() {
        var columns = new TreeMap<String, String>();
        var prefix = table + "." + key + ".";
        cells.values().tailMap(prefix).entrySet().stream()
                .takeWhile(cell -> cell.getKey().startsWith(prefix))
                .forEach(cell -> columns.put(cell.getKey().substring(prefix.length()), cell.getValue()));
        return columns;
    }
}
