package org.jiheng.target.opening;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.paper.CellName;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;

/** Indicators of another declaration as rows of a new one, whose scheme may know other types. */
record CopiedRows(Scheme into, boolean keepingKeys) {

    Map<String, String> cells(Collection<Indicator> indicators, BigDecimal after) {
        var cells = new TreeMap<String, String>();
        var place = after;
        for (var indicator : indicators) {
            place = place.add(BigDecimal.ONE);
            copy(indicator, place, cells);
        }
        return cells;
    }

    private void copy(Indicator indicator, BigDecimal place, Map<String, String> cells) {
        var key = keepingKeys ? indicator.row().key() : CellName.newRow();
        for (var cell : IndicatorCell.values()) {
            if (cell.travels()) {
                put(cells, key, cell, indicator.value(cell));
            }
        }
        var block = block(indicator);
        if (block.type(indicator.value(IndicatorCell.LEVEL2)).isEmpty()) {
            put(cells, key, IndicatorCell.LEVEL2, "");
        }
        put(cells, key, IndicatorCell.LEVEL1, block.code());
        put(cells, key, IndicatorCell.PLACE, place.toPlainString());
    }

    static void put(Map<String, String> cells, String key, IndicatorCell cell, String value) {
        cells.put(new CellName(IndicatorCell.TABLE, key, cell.column()).toString(), value);
    }

    /** Where the type stands in the new scheme, or else the block of the same code, or else the first. */
    private Block block(Indicator indicator) {
        return into.blockOfType(indicator.value(IndicatorCell.LEVEL2))
                .filter(Block::isDeclared)
                .or(() -> into.block(indicator.block().code()).filter(Block::isDeclared))
                .orElseGet(() -> into.targetBlocks().get(0));
    }
}
