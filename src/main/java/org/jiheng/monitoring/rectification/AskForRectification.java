package org.jiheng.monitoring.rectification;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.paper.Paper;
import org.jiheng.season.Step;
import org.jiheng.web.Request;

/** A reviewer asks for something to be mended. */
final class AskForRectification {

    private final Database tx;
    private final Request request;

    AskForRectification(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    Future<Void> run(Paper paper, AskForm asked, Step level) {
        return new RectificationStepStore(tx)
                .add(paper, asked, level, request.viewer())
                .compose(id -> new Revisions(tx)
                        .record(
                                Actor.of(request),
                                Change.of(
                                                "rectification",
                                                id,
                                                paper.nodeId(),
                                                Deed.ASKED_FOR_RECTIFICATION,
                                                paper.title())
                                        .cell("indicator", null, name(paper, asked.rowKey()))
                                        .cell("advice", null, asked.advice())
                                        .cell("due", null, asked.due())));
    }

    private static String name(Paper paper, String key) {
        return paper.cells()
                .row(MonitoringCell.TABLE, key)
                .map(row -> row.value(MonitoringCell.LEVEL3.column()))
                .orElse(null);
    }
}
