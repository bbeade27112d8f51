package org.jiheng.monitoring.sheet;

import java.util.List;
import org.jiheng.monitoring.content.MonitoredRow;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.monitoring.light.Likelihood;

/**
 * One indicator as it is printed.
 *
 * @param span how many rows its first-level indicator spans, where it stands before this one
 */
public record PrintedRow(MonitoredRow row, int span, Object light) {

    private static final String TICKED = "√";

    public String heading() {
        return row.block().name();
    }

    public String type() {
        return row.typeName();
    }

    public String name() {
        return row.name();
    }

    public boolean out() {
        return row.out();
    }

    public String target() {
        return row.value(MonitoringCell.TARGET);
    }

    public String toDate() {
        return row.value(MonitoringCell.TO_DATE);
    }

    public String forecast() {
        return row.value(MonitoringCell.FORECAST);
    }

    /** The five kinds of reasons, ticked or not. */
    public List<String> reasons() {
        return MonitoringCell.REASONS.stream()
                .map(reason -> row.row().ticked(reason.column()) ? TICKED : "")
                .toList();
    }

    public String note() {
        return row.value(MonitoringCell.NOTE);
    }

    public Object likelihood() {
        return row.likelihood().<Object>map(Likelihood::label).orElse("");
    }

    public String remark() {
        return row.value(MonitoringCell.REMARK);
    }
}
