package org.jiheng.filling.print;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.filling.FilledRow;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormFacts;
import org.jiheng.filling.print.PrintedForm.Block;
import org.jiheng.filling.print.PrintedForm.Box;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Table;
import org.jiheng.notation.Weight;

/** A table as it stands on paper: its groups and the names of its rows to the left, its sums at the foot. */
record TableBoxes(Filling filling, Table table) {

    /** So many empty rows a form has that is filled in by hand. */
    private static final int SPARE = 4;

    Block block() {
        var head = new ArrayList<Box>();
        if (isGrouped()) {
            head.add(Box.head(say("Group|form")));
        }
        if (!table.open()) {
            head.add(Box.head(say("Item|form")));
        }
        if (isScored()) {
            head.add(Box.head(say("Points")));
        }
        columns().forEach(column -> head.add(Box.head(column.label())));
        return new Block("rows", head.size(), List.of(head), rows());
    }

    private List<Field> columns() {
        return table.columns().stream().filter(Field::printed).toList();
    }

    private boolean isGrouped() {
        return !table.open()
                && filling.rows(table).stream().anyMatch(row -> !row.group().isEmpty());
    }

    private boolean isScored() {
        return table.rows() == Table.Rows.SCORES;
    }

    private List<List<Box>> rows() {
        var rows = new ArrayList<List<Box>>();
        var filled = filling.rows(table);
        for (var number = 0; number < filled.size(); number++) {
            rows.add(row(filled, number));
        }
        while (table.open() && rows.size() < SPARE) {
            rows.add(columns().stream().map(column -> Box.of("", "")).toList());
        }
        if (!table.total().isEmpty()) {
            rows.add(total());
        }
        return rows;
    }

    private List<Box> row(List<FilledRow> all, int number) {
        var row = all.get(number);
        var boxes = new ArrayList<Box>();
        if (isGrouped() && (number == 0 || !all.get(number - 1).group().equals(row.group()))) {
            var group = all.stream().filter(each -> each.group().equals(row.group()));
            boxes.add(Box.head(row.group()).along((int) group.count()));
        }
        if (!table.open()) {
            boxes.add(Box.head(row.name()));
        }
        if (isScored()) {
            boxes.add(Box.of(row.weight().map(Weight::written).orElse(""), "number"));
        }
        columns().forEach(column -> boxes.add(Box.of(value(row, column), look(column))));
        return boxes;
    }

    private Object value(FilledRow row, Field column) {
        return column.kind() == Kind.FACT
                ? new FormFacts(filling).shown(column, row)
                : row.entry(column).printed();
    }

    private static String look(Field column) {
        return column.kind().counts() ? "number" : column.kind() == Kind.LONG ? "text" : "";
    }

    private List<Box> total() {
        var boxes = new ArrayList<>(List.of(Box.head(table.total()).over(isGrouped() ? 2 : 1)));
        if (isScored()) {
            boxes.add(Box.of(Weight.written(filling.scheme().total()), "number"));
        }
        var columns = columns();
        for (var column : table.open() ? columns.subList(1, columns.size()) : columns) {
            var summed = column.sum() || column.kind() == Kind.SCORE;
            boxes.add(Box.of(summed ? filling.printedSum(table, column) : "", "number"));
        }
        return boxes;
    }
}
