package org.jiheng.target.desk;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.paper.Cells;
import org.jiheng.paper.RowCells;
import org.jiheng.target.content.IndicatorCell;

/** 年度同中期: the two halves of the table made alike where only one of them is filled in. */
public final class Halves {

    public static final String ACT = "halves";

    private Halves() {}

    static Map<String, String> alike(Cells cells) {
        var changed = new TreeMap<String, String>();
        cells.rows(IndicatorCell.TABLE).forEach(row -> alike(row, changed));
        return changed;
    }

    private static void alike(RowCells row, Map<String, String> changed) {
        var year = row.value(IndicatorCell.YEAR.column());
        var mid = row.value(IndicatorCell.MID.column());
        if (year.isBlank() && !mid.isBlank()) {
            changed.put(row.name(IndicatorCell.YEAR.column()), mid);
        } else if (mid.isBlank() && !year.isBlank()) {
            changed.put(row.name(IndicatorCell.MID.column()), year);
        }
    }
}
