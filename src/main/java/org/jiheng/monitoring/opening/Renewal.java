package org.jiheng.monitoring.opening;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.monitoring.MonitoringCell;
import org.jiheng.paper.Paper;
import org.jiheng.paper.SaveCells;
import org.jiheng.problem.Problem;
import org.jiheng.review.Cover;
import org.jiheng.target.approved.Approved;
import org.jiheng.target.approved.ApprovedTargets;
import org.jiheng.web.Request;

/** Brings a monitoring that is being filled in up to date when its targets were adjusted; nothing filled in is lost. */
public final class Renewal {

    private final Database db;
    private final Request request;

    public Renewal(Database db, Request request) {
        this.db = db;
        this.request = request;
    }

    public Future<Cover> renewed(Cover cover) {
        var paper = cover.paper();
        if (!cover.editable()) {
            return Future.succeededFuture(cover);
        }
        return new ApprovedTargets(db, request.viewer())
                .edition(paper.projectId(), paper.year())
                .compose(
                        edition -> edition > 0 && stale(paper, edition) ? renew(paper) : Future.succeededFuture(cover));
    }

    private static boolean stale(Paper paper, int edition) {
        return !paper.cells().value(Approved.EDITION).equals(String.valueOf(edition));
    }

    private Future<Cover> renew(Paper paper) {
        var targets = new ApprovedTargets(db, request.viewer());
        return targets.paper(paper.projectId(), paper.year())
                .compose(declaration -> targets.of(declaration.orElseThrow(Problem::notFound)))
                .compose(approved -> db.deed(
                        request.viewer().scope(),
                        tx -> new SaveCells(tx, request)
                                .run(
                                        paper.id(),
                                        Integer.MAX_VALUE,
                                        approved.over(paper.cells().rows(MonitoringCell.TABLE)))))
                .compose(saved -> Cover.open(db, paper.id(), 0, request.viewer()));
    }
}
