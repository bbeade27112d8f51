package org.jiheng.filling.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jiheng.filling.print.PrintedForm.Block;
import org.jiheng.filling.print.PrintedForm.Box;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Section;

/** The fields of a part as boxes: two names and values in a row, long ones across, or side by side under heads. */
record FieldBoxes(PartPrinter printer, Section section) {

    private static final int COLUMNS = 4;

    List<Block> of(List<Field> all) {
        var fields = all.stream().filter(Field::printed).toList();
        if (fields.isEmpty()) {
            return List.of();
        }
        return section.heads().isEmpty()
                ? List.of(new Block("pairs", COLUMNS, List.of(), pairs(fields)))
                : List.of(besides(fields));
    }

    private List<List<Box>> pairs(List<Field> fields) {
        var rows = new ArrayList<List<Box>>();
        List<Box> open = List.of();
        for (var field : fields) {
            var boxes = List.of(Box.head(field.label()), value(field));
            if (field.kind() == Kind.LONG) {
                close(rows, open);
                rows.add(List.of(boxes.get(0), boxes.get(1).over(COLUMNS - 1)));
                open = List.of();
            } else if (open.isEmpty()) {
                open = boxes;
            } else {
                rows.add(List.of(open.get(0), open.get(1), boxes.get(0), boxes.get(1)));
                open = List.of();
            }
        }
        close(rows, open);
        return rows;
    }

    private static void close(List<List<Box>> rows, List<Box> open) {
        if (!open.isEmpty()) {
            rows.add(List.of(open.get(0), open.get(1).over(COLUMNS - 1)));
        }
    }

    private Box value(Field field) {
        return Box.of(
                printer.value(field),
                field.kind() == Kind.LONG ? "text" : field.kind().counts() ? "number" : "");
    }

    private Block besides(List<Field> fields) {
        var columns = section.heads().size() + 1;
        var byRow = new LinkedHashMap<String, List<Field>>();
        fields.forEach(field -> byRow.computeIfAbsent(
                        field.row().isEmpty() ? field.label() : field.row(), none -> new ArrayList<>())
                .add(field));
        var rows = new ArrayList<List<Box>>();
        byRow.forEach((row, besides) -> rows.add(beside(row, besides, columns - 1)));
        var head = new ArrayList<>(List.of(Box.head("")));
        section.heads().forEach(each -> head.add(Box.head(each)));
        return new Block("besides", columns, List.of(head), rows);
    }

    private List<Box> beside(String row, List<Field> fields, int places) {
        var boxes = new ArrayList<>(List.of(Box.head(row)));
        fields.forEach(field -> boxes.add(value(field).over(fields.size() == 1 ? places : 1)));
        return boxes;
    }
}
