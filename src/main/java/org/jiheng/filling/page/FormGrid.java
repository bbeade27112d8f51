package org.jiheng.filling.page;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.jiheng.filling.Entry;
import org.jiheng.filling.FilledRow;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormCells;
import org.jiheng.filling.FormFacts;
import org.jiheng.filling.Groups;
import org.jiheng.filling.check.Echoes;
import org.jiheng.filling.desk.Counted;
import org.jiheng.grid.Grid;
import org.jiheng.grid.GridCell;
import org.jiheng.grid.GridGroup;
import org.jiheng.grid.GridRow;
import org.jiheng.grid.GridSum;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Table;
import org.jiheng.notation.Weight;
import org.jiheng.paper.Cells;

/** A table of a form as the grid shows it. */
record FormGrid(FormFacts facts, Echoes echoes, Counted counted, Table table) {

    private Filling filling() {
        return facts.filling();
    }

    Grid open(boolean editable) {
        var grid = Grid.of(table.name(), table.title(), new FormColumns(table).all(), groups())
                .groupedBy("group")
                .open(editable);
        var summed = facts.total(table).map(grid::totalling).orElse(grid);
        return table.open() ? summed : summed.withFixedRows();
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
                .with(FormColumns.NAME, filled.name())
                .with(FormColumns.WEIGHT, filled.weight().map(Weight::written).orElse(""))
                .with(FormColumns.COUNTED, counted(filled));
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
        return FormFacts.echoes(entry.field())
                ? typed.read(FormFacts.beside(entry.cell()), echoes.of(entry)).toned(echoes.tone(entry))
                : typed;
    }

    private GridCell counted(FilledRow row) {
        return GridCell.empty()
                .read(Counted.fact(row), counted.points(row))
                .resting(Counted.basisFact(row), counted.basis(row));
    }
}
