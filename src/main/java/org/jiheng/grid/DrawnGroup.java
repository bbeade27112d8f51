package org.jiheng.grid;

import java.util.List;

/** A group as it is drawn. */
public record DrawnGroup(Grid grid, GridGroup group, List<DrawnRow> rows) {

    public Object heading() {
        return group.label();
    }

    public GridSum subtotal() {
        return group.sum();
    }

    public boolean empty() {
        return rows.stream().allMatch(row -> row.row().gone());
    }

    /** The value of the button that adds a row. */
    public String act() {
        return "add:" + grid.name() + ":" + group.key();
    }

    /** The one row from which new ones are made. */
    public List<DrawnRow> blanks() {
        return List.of(new DrawnRow(grid.lone(), group.lone(), group.fresh().keyed(DrawnRow.NEW), 0));
    }
}
