package org.jiheng.target.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jiheng.form.Form;
import org.jiheng.form.Text;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Scheme;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;

/** Indicators sent as fields {@code row.N.column}, N from 1 on, as the indicator library sends them. */
final class SentRows {

    private static final int MOST = 30;

    private SentRows() {}

    static List<Indicator> read(Form form, Scheme scheme) {
        var cells = new TreeMap<String, String>();
        for (var number = 1; number <= MOST; number++) {
            var sent = form.row("row." + number);
            if (sent.ticked(IndicatorCell.LEVEL3.column())) {
                read(sent, CellName.newRow(), number, cells);
            }
        }
        return new ArrayList<>(new Declaration(Cells.of(cells), scheme).indicators());
    }

    private static void read(Form sent, String key, int number, TreeMap<String, String> cells) {
        for (var cell : IndicatorCell.values()) {
            var text = sent.raw(cell.column());
            if (cell.travels() && Text.length(text) <= cell.limit()) {
                CopiedRows.put(cells, key, cell, text);
            }
        }
        CopiedRows.put(cells, key, IndicatorCell.LEVEL1, sent.raw(IndicatorCell.LEVEL1.column()));
        CopiedRows.put(cells, key, IndicatorCell.PLACE, String.valueOf(number));
    }
}
