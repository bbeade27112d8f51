package org.jiheng.filling;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.layout.Field;
import org.jiheng.layout.Section;
import org.jiheng.layout.Table;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.words.Say;

/** What the cells of a form are called, for people who do not see where they stand. */
public record Labels(Filling filling) {

    /** Empty where the form has no such cell. */
    public Optional<Say> of(String cell) {
        return filling.layout()
                .field(cell)
                .map(Labels::of)
                .or(() -> filling.tableOf(cell).flatMap(table -> inTable(table, cell)))
                .or(() -> filling.layout().table(cell).map(table -> say("{0}|data", table.title())));
    }

    static Say of(Field field) {
        return field.row().isEmpty() || field.row().equals(field.label())
                ? say("{0}|data", field.label())
                : say("{0} · {1}", field.row(), field.label());
    }

    private Optional<Say> inTable(Table table, String cell) {
        var name = CellName.read(cell).orElseThrow();
        var row = filling.row(table, name.row()).map(Labels::of).orElse(say("{0}|data", table.title()));
        if (name.column().equals(Cells.GONE)) {
            return Optional.of(say("{0} · {1}", row, say("Deleted row")));
        }
        return table.column(name.column()).map(column -> say("{0} · {1}", row, column.label()));
    }

    /** A row by its name, or by the table it stands in. */
    public static Say of(FilledRow row) {
        return row.title().isEmpty() ? say("{0}|data", row.table().title()) : say("{0}|data", row.title());
    }

    static Say of(Section section) {
        return say("{0}|data", section.title());
    }
}
