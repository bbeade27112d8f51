package org.jiheng.evaluation.opening;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Text;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.RowCells;
import org.jiheng.target.approved.Approved;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;

/** What a self-evaluation takes over from the approved targets, and keeps beside what is filled in. */
record TakenOver(Approved approved) {

    Map<String, String> cells() {
        var cells = new TreeMap<>(approved.cells());
        cells.putAll(promises());
        return cells;
    }

    /** What was promised stays in view even where the row says something else later. */
    private Map<String, String> promises() {
        var cells = new TreeMap<String, String>();
        approved.targets().indicators().forEach(indicator -> {
            put(indicator, EvaluationCell.CARRIED, "yes", cells);
            put(indicator, EvaluationCell.PROMISED_NAME, promised(indicator, IndicatorCell.LEVEL3), cells);
            put(indicator, EvaluationCell.PROMISED_TARGET, promised(indicator, IndicatorCell.YEAR), cells);
            put(indicator, EvaluationCell.PROMISED_WEIGHT, promised(indicator, IndicatorCell.WEIGHT), cells);
        });
        return cells;
    }

    private static String promised(Indicator indicator, IndicatorCell cell) {
        return indicator.out() ? "" : indicator.value(cell);
    }

    private static void put(Indicator indicator, EvaluationCell cell, String value, Map<String, String> cells) {
        cells.put(indicator.row().name(cell.column()), value);
    }

    /** Over a paper that is being filled in: who answers for it, points somebody moved and rows taken out stay. */
    Map<String, String> over(Cells present) {
        var taken = present.rows(EvaluationCell.TABLE).stream()
                .filter(row -> row.ticked(EvaluationCell.CARRIED.column()))
                .toList();
        var cells = new TreeMap<>(approved.over(taken));
        cells.putAll(promises());
        taken.forEach(row -> keep(row, cells));
        if (!present.value(Text.RESPONSIBLE.cell()).isBlank()) {
            cells.remove(Text.RESPONSIBLE.cell());
        }
        return cells;
    }

    private static void keep(RowCells row, Map<String, String> cells) {
        var moved =
                !row.value(EvaluationCell.WEIGHT.column()).equals(row.value(EvaluationCell.PROMISED_WEIGHT.column()));
        if (moved) {
            cells.remove(name(row, EvaluationCell.WEIGHT));
        }
        cells.remove(name(row, EvaluationCell.OUT));
        cells.remove(name(row, EvaluationCell.OUT_REASON));
        cells.remove(name(row, EvaluationCell.PLACE));
    }

    private static String name(RowCells row, EvaluationCell cell) {
        return new CellName(row.table(), row.key(), cell.column()).toString();
    }
}
