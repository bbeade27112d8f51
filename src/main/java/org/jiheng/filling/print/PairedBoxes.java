package org.jiheng.filling.print;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.filling.FilledRow;
import org.jiheng.filling.Filling;
import org.jiheng.filling.print.PrintedForm.Block;
import org.jiheng.filling.print.PrintedForm.Box;
import org.jiheng.layout.Field;
import org.jiheng.layout.Table;

/** A table in which the name of the row stands beside each of its figures, below the sums. */
record PairedBoxes(Filling filling, Table table) {

    Block block() {
        var columns = table.columns().stream().filter(Field::printed).toList();
        var rows = new ArrayList<List<Box>>();
        var sums = new ArrayList<Box>();
        columns.forEach(column -> {
            sums.add(Box.head(column.label()));
            sums.add(Box.of(filling.printedSum(table, column), "number"));
        });
        rows.add(sums);
        filling.rows(table).forEach(row -> rows.add(row(row, columns, rows.size() == 1)));
        return new Block("pairs", columns.size() * 2, List.of(), rows);
    }

    private static List<Box> row(FilledRow row, List<Field> columns, boolean isFirst) {
        var boxes = new ArrayList<Box>();
        columns.forEach(column -> {
            boxes.add(Box.head(isFirst ? say("Of it: {0}", row.name()) : row.name()));
            boxes.add(Box.of(row.entry(column).printed(), "number"));
        });
        return boxes;
    }
}
