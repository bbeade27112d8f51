package org.jiheng.monitoring.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.monitoring.content.Monitoring;

/** All checks that concern a monitoring, the gravest findings first. */
public final class MonitoringCheck {

    private MonitoringCheck() {}

    public static List<Finding> run(Monitoring monitoring) {
        var rows = monitoring.watched().stream().flatMap(row -> new RowCheck(row, monitoring.light(row)).find());
        return Stream.concat(new MoneyCheck(monitoring.spending()).find(), rows)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .toList();
    }
}
