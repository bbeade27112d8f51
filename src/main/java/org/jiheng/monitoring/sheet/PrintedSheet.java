package org.jiheng.monitoring.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.monitoring.content.MonitoredRow;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.monitoring.desk.MonitoringFacts;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.target.approved.Approved;

/** A monitoring as it is printed: the official form, column by column. */
record PrintedSheet(Cover cover, Monitoring monitoring, Optional<Edition> edition) {

    Map<String, Object> model() {
        var facts = new MonitoringFacts(monitoring).all();
        var model = new HashMap<String, Object>();
        model.put("cover", cover);
        model.put("paper", cover.paper());
        model.put("year", String.valueOf(cover.paper().year()));
        model.put("months", monitoring.months());
        model.put("edition", edition.<Object>map(each -> each).orElse(""));
        model.put("head", head());
        model.put("facts", facts);
        model.put("funds", MoneyLine.all(monitoring.spending(), facts));
        model.put("light", monitoring.light().words());
        model.put("money", monitoring.money().words());
        model.put("rows", rows());
        return model;
    }

    private Map<String, Object> head() {
        var head = new HashMap<String, Object>();
        Approved.HEAD.forEach(cell -> head.put(cell.cell(), monitoring.cells().value(cell.cell())));
        return head;
    }

    private List<PrintedRow> rows() {
        return monitoring.rows().stream().map(this::row).toList();
    }

    /** The first-level indicator stands once, before the first row of each block. */
    private PrintedRow row(MonitoredRow row) {
        var block = monitoring.of(row.block());
        var opens = block.get(0).number() == row.number();
        return new PrintedRow(
                row, opens ? block.size() : 0, monitoring.light(row).label());
    }
}
