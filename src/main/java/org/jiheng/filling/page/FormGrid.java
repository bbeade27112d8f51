package org.jiheng.filling.page;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.filling.Entry;
import org.jiheng.filling.FilledRow;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormCells;
import org.jiheng.filling.FormFacts;
import org.jiheng.filling.Groups;
import org.jiheng.grid.Grid;
import org.jiheng.grid.GridCell;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridGroup;
import org.jiheng.grid.GridKind;
import org.jiheng.grid.GridRow;
import org.jiheng.grid.GridSum;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Table;
import org.jiheng.notation.Weight;
import org.jiheng.paper.Cells;
import org.jiheng.web.Choice;

/** A table of a form as the grid shows it. */
record FormGrid(FormFacts facts, Table table) {

    /** The columns that the form does not name itself: what the row is called, and what it is worth. */
    private static final String NAME = "name_of_row";

    private static final String WEIGHT = "weight_of_row";

    private Filling filling() {
        return facts.filling();
    }

    Grid open(boolean editable) {
        var grid = Grid.of(table.name(), table.title(), columns(), groups())
                .groupedBy("group")
                .open(editable);
        var summed = facts.total(table).map(grid::totalling).orElse(grid);
        return table.open() ? summed : summed.withFixedRows();
    }

    private List<GridColumn> columns() {
        var columns = new ArrayList<GridColumn>();
        if (!table.open()) {
            columns.add(GridColumn.of(GridKind.FACT, NAME, say("Item|form"))
                    .medium()
                    .namingTheRow());
        }
        if (table.rows() == Table.Rows.SCORES) {
            columns.add(GridColumn.of(GridKind.FACT, WEIGHT, say("Points")));
        }
        table.columns().forEach(column -> columns.add(column(column)));
        return columns;
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

    private List<GridGroup> groups() {
        var groups = Groups.of(table, filling().rows(table));
        return groups.isEmpty()
                ? List.of(GridGroup.of(FormCells.ALL_ROWS, null, rows(filling().allRows(table)))
                        .whenEmpty(say("No row yet: add one, or paste a block from Excel or WPS into it.")))
                : groups.entrySet().stream()
                        .map(group -> group(group.getKey(), group.getValue()))
                        .toList();
    }

    private GridGroup group(String name, List<FilledRow> rows) {
        var group = GridGroup.of(Groups.key(rows), name, rows(rows));
        Optional<GridSum> sum = facts.subtotal(table, name, rows);
        return sum.map(group::summing).orElse(group);
    }

    private List<GridRow> rows(List<FilledRow> rows) {
        return rows.stream().map(this::row).toList();
    }

    private GridRow row(FilledRow filled) {
        var row = GridRow.of(filled.key(), filled.value(Cells.PLACE), filled.title())
                .gone(filled.gone())
                .with(NAME, filled.name())
                .with(WEIGHT, filled.weight().map(Weight::written).orElse(""));
        for (var column : table.columns()) {
            row = row.with(column.name(), cell(filled.entry(column), filled));
        }
        return row;
    }

    private GridCell cell(Entry entry, FilledRow row) {
        if (entry.field().kind() == Kind.FACT) {
            return GridCell.of(facts.shown(entry.field(), row));
        }
        var typed = GridCell.of(entry.typed());
        return FormFacts.echoes(entry) ? typed.read(FormFacts.beside(entry.cell()), entry.echo()) : typed;
    }
}
