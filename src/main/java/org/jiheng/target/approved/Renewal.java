package org.jiheng.target.approved;

import io.vertx.core.Future;
import java.util.Map;
import java.util.function.BiFunction;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.saving.SaveCells;
import org.jiheng.problem.Problem;
import org.jiheng.review.way.Cover;
import org.jiheng.web.Request;

/** Brings a later paper that is being filled in up to date when the targets were adjusted; nothing filled in is lost. */
public final class Renewal {

    private final Database db;
    private final Request request;
    private final BiFunction<Approved, Cells, Map<String, String>> taking;

    /** @param taking what the paper takes over anew, over what stands in it */
    public Renewal(Database db, Request request, BiFunction<Approved, Cells, Map<String, String>> taking) {
        this.db = db;
        this.request = request;
        this.taking = taking;
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
                                .run(paper.id(), Integer.MAX_VALUE, taking.apply(approved, paper.cells()))))
                .compose(saved -> Cover.open(db, paper.id(), 0, request.viewer()));
    }
}
