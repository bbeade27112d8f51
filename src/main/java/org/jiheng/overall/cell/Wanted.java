package org.jiheng.overall.cell;

import java.util.EnumSet;
import java.util.Set;

/** What a report cannot do without. */
public final class Wanted {

    private static final Set<OverallCell> CELLS = EnumSet.of(
            OverallCell.SECTION_COUNT,
            OverallCell.SECTIONS,
            OverallCell.DUTIES,
            OverallCell.OVERALL_GOAL,
            OverallCell.OUT_QUANTITY,
            OverallCell.OUT_QUALITY,
            OverallCell.OUT_PROGRESS,
            OverallCell.OUT_COST,
            OverallCell.EFF_SOCIAL,
            OverallCell.EFF_SATISFACTION,
            OverallCell.FIN_SYSTEM,
            OverallCell.FIN_COMPLIANCE,
            OverallCell.FIN_ACCOUNTING,
            OverallCell.ASSET_MGMT,
            OverallCell.PERF_MGMT,
            OverallCell.CARRYOVER);

    private Wanted() {}

    public static boolean is(OverallCell cell) {
        return CELLS.contains(cell);
    }

    public static Set<OverallCell> cells() {
        return CELLS;
    }
}
