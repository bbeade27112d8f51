package org.jiheng.grid;

import java.util.List;

/** A row as it is drawn: its number, its cells in the table and those in the panel below. */
public record DrawnRow(Grid grid, GridGroup group, GridRow row, int number) {

    /** Stands where the key of a new row will be. */
    static final String NEW = "0newrow0";

    /** How the names of its cells begin. */
    public String path() {
        return grid.name() + "." + row.key();
    }

    /** How the values of its buttons end. */
    public String target() {
        return grid.name() + ":" + row.key();
    }

    public boolean fresh() {
        return row.key().equals(NEW);
    }

    public List<DrawnCell> cells() {
        return drawn(grid.inTable());
    }

    public List<DrawnCell> texts() {
        return drawn(grid.inPanel());
    }

    private List<DrawnCell> drawn(List<GridColumn> columns) {
        var path = path() + ".";
        return columns.stream()
                .map(column -> new DrawnCell(this, column, row.cell(column.key()), path + column.key()))
                .toList();
    }

    /** The panel says that something is written in it. */
    public boolean written() {
        return texts().stream().anyMatch(text -> !text.value().isEmpty());
    }

    /** How many columns there are beside the number. */
    public int rest() {
        return grid.span() - 1;
    }

    public boolean unfolded() {
        return texts().stream().anyMatch(text -> text.complaint() != null);
    }
}
