package org.jiheng.target.approved;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.RowCells;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;

/** The targets in force as later papers take them over: the head, and each indicator under the key of its row. */
public record Approved(Declaration targets, int edition) {

    /** The cell that says from which edition of the declaration the targets were taken. */
    public static final String EDITION = "target_edition";

    /** What stands at the head of a paper and is copied from the declaration. */
    public static final List<HeadCell> HEAD = List.of(
            HeadCell.PROJECT_NAME, HeadCell.DEPARTMENT, HeadCell.UNIT, HeadCell.RESPONSIBLE, HeadCell.YEAR_GOAL);

    private static final Map<String, IndicatorCell> COLUMNS = Map.of(
            "level2", IndicatorCell.LEVEL2,
            "level3", IndicatorCell.LEVEL3,
            "target", IndicatorCell.YEAR,
            "target_op", IndicatorCell.YEAR_OP,
            "weight", IndicatorCell.WEIGHT,
            "na", IndicatorCell.OUT,
            "na_reason", IndicatorCell.OUT_REASON);

    public Map<String, String> cells() {
        var cells = new TreeMap<String, String>();
        cells.put(EDITION, String.valueOf(edition));
        HEAD.forEach(cell -> cells.put(cell.cell(), targets.value(cell)));
        targets.indicators().forEach(indicator -> row(indicator, cells));
        return cells;
    }

    private static void row(Indicator indicator, Map<String, String> cells) {
        var row = indicator.row();
        cells.put(row.name("level1"), indicator.block().code());
        cells.put(row.name(Cells.PLACE), String.valueOf(indicator.number()));
        cells.put(row.name(Cells.GONE), "");
        COLUMNS.forEach((here, there) -> cells.put(row.name(here), indicator.value(there)));
    }

    /** The same over rows that were taken over before: those no longer promised are gone, what was filled in stays. */
    public Map<String, String> over(List<RowCells> taken) {
        var cells = cells();
        taken.stream()
                .filter(row -> targets.indicator(row.key()).isEmpty())
                .map(row -> new CellName(IndicatorCell.TABLE, row.key(), Cells.GONE))
                .forEach(gone -> cells.put(gone.toString(), "yes"));
        return cells;
    }
}
