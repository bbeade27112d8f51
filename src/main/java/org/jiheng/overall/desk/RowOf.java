package org.jiheng.overall.desk;

import java.util.Map;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.paper.RowCells;

/** To which group a row of an overall evaluation belongs, and with what a new one begins. */
final class RowOf {

    private RowOf() {}

    static String group(RowCells row) {
        return row.value(row.table().equals(EvaluationCell.TABLE) ? EvaluationCell.LEVEL1.column() : ListCell.GROUP);
    }

    static Map<String, String> fresh(String table, String group) {
        if (table.equals(EvaluationCell.TABLE)) {
            return Map.of(EvaluationCell.LEVEL1.column(), group);
        }
        return !ListCell.of(table).isEmpty() && group.equals(ListCell.ALL_ROWS)
                ? Map.of(ListCell.GROUP, group)
                : Map.of();
    }
}
