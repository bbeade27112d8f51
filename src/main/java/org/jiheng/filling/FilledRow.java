package org.jiheng.filling;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.layout.Field;
import org.jiheng.layout.Table;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;

/**
 * A row of a table in a form.
 *
 * @param name what it is called, where the form or the scheme says it
 * @param group blank where the rows stand in none
 * @param weight the most points it can bring, where it brings points
 */
public record FilledRow(
        Table table, String key, String name, String group, Optional<BigDecimal> weight, Cells cells, MoneyUnit money) {

    public String cell(String column) {
        return new CellName(table.name(), key, column).toString();
    }

    /** What its cells begin with. */
    public String place() {
        return table.name() + "." + key;
    }

    public String value(String column) {
        return cells.value(cell(column));
    }

    public Entry entry(Field column) {
        return new Entry(cell(column.name()), column, value(column.name()), money, weight);
    }

    /** The rows of open tables are called by what stands in their first column. */
    public String title() {
        return table.open() ? value(table.columns().get(0).name()).strip() : name;
    }

    public boolean gone() {
        return value(Cells.GONE).equals("yes");
    }
}
