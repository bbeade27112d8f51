package org.jiheng.filling.page;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.filling.FormFacts;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridKind;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Table;
import org.jiheng.web.page.Choice;

/** The columns of a table of a form, each with how it is filled in. */
record FormColumns(Table table) {

    /** The columns that the form does not name itself: what the row is called, what it is worth, and what it brings. */
    static final String NAME = "name_of_row";

    static final String WEIGHT = "weight_of_row";

    static final String COUNTED = "counted";

    List<GridColumn> all() {
        var columns = new ArrayList<GridColumn>();
        if (!table.open()) {
            columns.add(GridColumn.of(GridKind.FACT, NAME, say("Item|form"))
                    .medium()
                    .namingTheRow());
        }
        if (table.rows() == Table.Rows.SCORES) {
            columns.add(GridColumn.of(GridKind.FACT, WEIGHT, say("Points")));
        }
        table.columns().forEach(column -> {
            columns.add(column(column));
            if (column.kind() == Kind.SCORE) {
                columns.add(points());
            }
        });
        return columns;
    }

    private static GridColumn points() {
        return GridColumn.of(GridKind.FACT, COUNTED, say("Score"))
                .hint(say("What counts towards the total; open it to see what it rests on."));
    }

    private GridColumn column(Field field) {
        var column =
                GridColumn.of(kind(field.kind()), field.name(), field.label()).limit(field.limit());
        column = field.kind() == Kind.CHOICE ? column.offering(choices(field)) : column;
        column = field.hint().isEmpty() ? column : column.hint(field.hint());
        column = FormFacts.echoes(field) ? column.echoing() : column;
        column = field.kind() == Kind.AMOUNT ? column.medium() : column;
        return isName(field) ? column.wide().namingTheRow() : column;
    }

    private boolean isName(Field field) {
        return table.open() && table.columns().get(0).equals(field);
    }

    private static GridKind kind(Kind kind) {
        return switch (kind) {
            case AMOUNT, COUNT, RATE, SCORE -> GridKind.FIGURE;
            case LONG -> GridKind.LONG;
            case CHOICE -> GridKind.CHOICE;
            case TICK -> GridKind.TICK;
            case FACT, GIVEN -> GridKind.FACT;
            case TEXT, DATE -> GridKind.TEXT;
        };
    }

    private static List<Choice> choices(Field field) {
        return field.options().stream()
                .map(option -> Choice.of(option.code(), option.name()))
                .toList();
    }
}
