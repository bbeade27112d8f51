package org.jiheng.target.sheet;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.grid.Grid;
import org.jiheng.grid.GridCell;
import org.jiheng.grid.GridGroup;
import org.jiheng.grid.GridRow;
import org.jiheng.scheme.Block;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.target.desk.SheetPart;
import org.jiheng.target.desk.TargetFacts;

/**
 * The indicators of a declaration as the grid shows them, in the blocks of its scheme.
 *
 * @param told the facts by their names, each found out once
 */
record IndicatorGrid(Declaration declaration, TargetFacts facts, Map<String, Object> told) {

    Grid open(boolean editable) {
        var groups = declaration.scheme().targetBlocks().stream()
                .map(block -> group(block, editable))
                .toList();
        return Grid.of(
                        IndicatorCell.TABLE,
                        SheetPart.INDICATORS.label(),
                        IndicatorColumns.of(declaration.scheme()),
                        groups)
                .groupedBy(IndicatorCell.LEVEL1.column())
                .totalling(facts.total())
                .open(editable);
    }

    private GridGroup group(Block block, boolean editable) {
        return GridGroup.of(block.code(), block.name(), rows(block))
                .summing(facts.subtotal(block))
                .whenEmpty(
                        editable
                                ? say("No row yet: add one, or paste a block from Excel or WPS into it.")
                                : say("Nothing was filled in."));
    }

    private List<GridRow> rows(Block block) {
        var rows = new ArrayList<GridRow>();
        declaration.of(block).forEach(each -> rows.add(row(each)));
        return rows;
    }

    private GridRow row(Indicator indicator) {
        var cells = new HashMap<String, GridCell>();
        for (var cell : IndicatorCell.values()) {
            if (cell.travels()) {
                cells.put(cell.column(), cell(indicator, cell));
            }
        }
        return GridRow.of(indicator.row().key(), indicator.value(IndicatorCell.PLACE), indicator.name())
                .out(indicator.out())
                .with(cells);
    }

    private GridCell cell(Indicator indicator, IndicatorCell cell) {
        var name = indicator.cell(cell);
        var typed = GridCell.of(indicator.value(cell)).marked(facts.before(name).isPresent());
        return switch (cell) {
            case YEAR, MID, WEIGHT -> typed.read(TargetFacts.beside(name), told.get(TargetFacts.beside(name)));
            default -> typed;
        };
    }
}
