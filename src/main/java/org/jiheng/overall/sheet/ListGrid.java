package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.grid.Grid;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridGroup;
import org.jiheng.grid.GridKind;
import org.jiheng.grid.GridRow;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.paper.Cells;
import org.jiheng.paper.RowCells;
import org.jiheng.words.Say;

/** A list that closes the report, problems or measures, as the grid shows it. */
record ListGrid(Cells cells, String table, Say caption) {

    Grid open(boolean editable) {
        var columns = ListCell.of(table).stream().map(ListGrid::column).toList();
        var rows = cells.allRows(table).map(this::row).toList();
        return Grid.of(
                        table,
                        caption,
                        columns,
                        List.of(GridGroup.of(ListCell.ALL_ROWS, null, rows)
                                .whenEmpty(
                                        editable
                                                ? say("Nothing written yet: add a row.")
                                                : say("Nothing was filled in."))))
                .groupedBy(ListCell.GROUP)
                .open(editable);
    }

    private static GridColumn column(ListCell cell) {
        var column = GridColumn.of(GridKind.TEXT, cell.column(), cell.label())
                .limit(cell.limit())
                .wide();
        return cell == ListCell.CAUSE ? column : column.namingTheRow();
    }

    private GridRow row(RowCells row) {
        var drawn = GridRow.of(row.key(), row.value(Cells.PLACE), "").gone(row.gone());
        for (var column : ListCell.of(table)) {
            drawn = drawn.with(column.column(), row.value(column.column()));
        }
        return drawn;
    }
}
