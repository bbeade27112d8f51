package org.jiheng.monitoring.sheet;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridKind;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.monitoring.desk.MonitoringFacts;
import org.jiheng.monitoring.light.Likelihood;
import org.jiheng.words.Say;

/** The columns of the table of a monitoring, each with how it is filled in. */
final class MonitoringColumns {

    /** The column that tells what a reviewer asked to be mended in a row. */
    static final String RECTIFICATION = "rectification";

    private MonitoringColumns() {}

    static List<GridColumn> of(int months, boolean rectified) {
        var columns = new ArrayList<GridColumn>();
        columns.add(column(GridKind.FACT, MonitoringCell.LEVEL2).medium());
        columns.add(column(GridKind.FACT, MonitoringCell.LEVEL3).medium().namingTheRow());
        columns.add(column(GridKind.FACT, MonitoringCell.TARGET).medium());
        columns.add(toDate(months));
        columns.add(column(GridKind.TEXT, MonitoringCell.FORECAST)
                .echoing()
                .hint(say("What the year will bring as far as you know now, in the unit of the target")));
        columns.add(GridColumn.of(GridKind.FACT, MonitoringFacts.LIGHT_COLUMN, say("Light"))
                .medium()
                .hint(lights()));
        columns.add(column(GridKind.CHOICE, MonitoringCell.LIKELIHOOD)
                .offering(Likelihood.choices())
                .hint(say("How sure you are that the target will be reached by the end of the year")));
        MonitoringCell.REASONS.forEach(reason -> columns.add(column(GridKind.TICK, reason)));
        if (rectified) {
            columns.add(GridColumn.of(GridKind.FACT, RECTIFICATION, say("Rectification"))
                    .medium());
        }
        columns.add(column(GridKind.LONG, MonitoringCell.NOTE)
                .hint(say("Where a reason is ticked: what happened, and what is done about it")));
        columns.add(column(GridKind.LONG, MonitoringCell.REMARK));
        return columns;
    }

    private static Say lights() {
        return say(
                "Follows from the value so far by the rules of the scheme: what was reached, against the share of the target that these months should have brought. What cannot be compared has no light and says why.");
    }

    private static GridColumn toDate(int months) {
        return GridColumn.of(GridKind.TEXT, MonitoringCell.TO_DATE.column(), say("Reached in months 1 to {0}", months))
                .limit(MonitoringCell.TO_DATE.limit())
                .echoing()
                .hint(say(
                        "What was reached from January to the month of the round, such as {0}; a bare number takes the unit of the target",
                        "1500个、96%、6月20日"));
    }

    private static GridColumn column(GridKind kind, MonitoringCell cell) {
        return GridColumn.of(kind, cell.column(), cell.label()).limit(cell.limit());
    }
}
