package org.jiheng.monitoring.opening;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.monitoring.Fund;
import org.jiheng.monitoring.Monitoring;
import org.jiheng.monitoring.MonitoringCell;
import org.jiheng.monitoring.MonitoringSummary;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectYear;
import org.jiheng.target.Declaration;
import org.jiheng.target.Indicator;
import org.jiheng.target.IndicatorCell;

/** What a monitoring carries over from the approved targets: the head, and each indicator under the key of its row. */
record Carried(Declaration approved, int edition) {

    private static final Map<MonitoringCell, IndicatorCell> COLUMNS = Map.of(
            MonitoringCell.LEVEL2, IndicatorCell.LEVEL2,
            MonitoringCell.LEVEL3, IndicatorCell.LEVEL3,
            MonitoringCell.TARGET, IndicatorCell.YEAR,
            MonitoringCell.TARGET_OP, IndicatorCell.YEAR_OP,
            MonitoringCell.WEIGHT, IndicatorCell.WEIGHT,
            MonitoringCell.OUT, IndicatorCell.OUT,
            MonitoringCell.OUT_REASON, IndicatorCell.OUT_REASON);

    Map<String, String> cells() {
        var cells = new TreeMap<String, String>();
        cells.put(Monitoring.EDITION, String.valueOf(edition));
        MonitoringSummary.HEAD.forEach(cell -> cells.put(cell.cell(), approved.value(cell)));
        approved.indicators().forEach(indicator -> row(indicator, cells));
        return cells;
    }

    private static void row(Indicator indicator, Map<String, String> cells) {
        put(indicator, MonitoringCell.LEVEL1, indicator.block().code(), cells);
        put(indicator, MonitoringCell.PLACE, String.valueOf(indicator.number()), cells);
        put(indicator, MonitoringCell.GONE, "", cells);
        COLUMNS.forEach((here, there) -> put(indicator, here, indicator.value(there), cells));
    }

    private static void put(Indicator indicator, MonitoringCell cell, String value, Map<String, String> cells) {
        cells.put(indicator.row().name(cell.column()), value);
    }

    /** The same over a monitoring that is being filled in: rows no longer promised are gone, what was filled in stays. */
    Map<String, String> over(Cells present) {
        var cells = cells();
        present.rows(MonitoringCell.TABLE).stream()
                .filter(row -> approved.indicator(row.key()).isEmpty())
                .map(row -> new CellName(MonitoringCell.TABLE, row.key(), Cells.GONE))
                .forEach(gone -> cells.put(gone.toString(), "yes"));
        return cells;
    }

    /** The money at the beginning of the year, as the project has it. */
    static Map<String, String> budget(ProjectYear year) {
        var cells = new TreeMap<String, String>();
        for (var fund : Fund.values()) {
            fund.sources().stream()
                    .filter(year.funds()::containsKey)
                    .map(year.funds()::get)
                    .map(Funding::initial)
                    .reduce((one, other) -> one.add(other))
                    .ifPresent(yuan -> cells.put(fund.budget(), MoneyUnit.WAN_YUAN.typed(yuan)));
        }
        return cells;
    }
}
