package org.jiheng.filling;

import java.util.Map;
import java.util.Optional;
import org.jiheng.layout.Field;
import org.jiheng.layout.Layout;
import org.jiheng.layout.Table;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;

/** Which cells a form has, and how much each of them holds. */
public record FormCells(Layout layout) {

    public static final String ALL_ROWS = "all";

    private static final Map<String, Integer> KEPT = Map.of(Cells.PLACE, 40, Cells.GONE, 3, "group", 12);

    /** Empty when the form has no such cell; rows of open tables may still be added. */
    public Optional<Integer> limit(String cell) {
        return CellName.read(cell)
                .map(name -> layout.table(name.table()).flatMap(table -> limit(table, name)))
                .orElseGet(() -> layout.field(cell).filter(FormCells::typed).map(Field::limit));
    }

    private static Optional<Integer> limit(Table table, CellName name) {
        return table.column(name.column())
                .filter(FormCells::typed)
                .map(Field::limit)
                .or(() -> Optional.ofNullable(KEPT.get(name.column())).filter(kept -> table.open()));
    }

    private static boolean typed(Field field) {
        return field.kind().typed();
    }

    /** Whether the form has the cell, and the row it stands in where rows are given. */
    public boolean has(Filling filling, String cell) {
        return limit(cell).isPresent()
                && !filling.gives(cell)
                && CellName.read(cell)
                        .flatMap(name -> layout.table(name.table())
                                .map(table -> table.open()
                                        || filling.row(table, name.row()).isPresent()))
                        .orElse(true);
    }

    /** What stands in a row that is added; nothing where rows are given. */
    public Map<String, String> newRow(String table, String group) {
        return layout.table(table)
                .filter(found -> found.open() && group.equals(ALL_ROWS))
                .map(found -> Map.of("group", ALL_ROWS))
                .orElse(Map.of());
    }
}
