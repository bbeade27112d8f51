package org.jiheng.evaluation.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.paper.saving.SaveCells;
import org.jiheng.project.execution.Executed;
import org.jiheng.review.way.Cover;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.approved.Renewal;
import org.jiheng.web.Request;

/** A self-evaluation with the targets in force and what the budget system says; what was published stays as it was. */
public final class Renewed {

    private final Database db;
    private final Request request;

    private Renewed(Database db, Request request) {
        this.db = db;
        this.request = request;
    }

    public static Future<Cover> of(Cover cover, Database db, Request request) {
        return cover.paper().asPublished()
                ? Future.succeededFuture(cover)
                : new Renewal(db, request, (approved, cells) -> new TakenOver(approved).over(cells))
                        .renewed(cover)
                        .compose(new Renewed(db, request)::listed);
    }

    /** What a list has said since the paper was opened, for amounts that nobody has filled in. */
    private Future<Cover> listed(Cover cover) {
        var paper = cover.paper();
        return !cover.editable()
                ? Future.succeededFuture(cover)
                : blank(paper)
                        .compose(cells -> cells.isEmpty()
                                ? Future.succeededFuture(cover)
                                : db.deed(
                                                request.viewer().scope(),
                                                tx -> new SaveCells(tx, request)
                                                        .run(paper.id(), Integer.MAX_VALUE, cells))
                                        .compose(saved -> Cover.open(db, paper.id(), 0, request.viewer())));
    }

    private Future<Map<String, String>> blank(Paper paper) {
        return Executed.of(db, request.viewer().scope(), paper.projectId(), paper.year())
                .compose(spent -> spent.isEmpty()
                        ? Future.succeededFuture(Map.of())
                        : new Schemes(db).find(paper.schemeId()).map(scheme -> {
                            var cells = new TreeMap<>(Proposal.executed(scheme, spent));
                            cells.entrySet()
                                    .removeIf(cell -> cell.getValue().isEmpty()
                                            || !paper.cells()
                                                    .value(cell.getKey())
                                                    .isBlank());
                            return cells;
                        }));
    }
}
