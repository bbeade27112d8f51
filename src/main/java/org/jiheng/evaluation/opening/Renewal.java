package org.jiheng.evaluation.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.paper.SaveCells;
import org.jiheng.problem.Problem;
import org.jiheng.project.execution.Executed;
import org.jiheng.review.Cover;
import org.jiheng.scheme.Schemes;
import org.jiheng.target.approved.Approved;
import org.jiheng.target.approved.ApprovedTargets;
import org.jiheng.web.Request;

/** Brings a self-evaluation that is being filled in up to date with its targets and with what the budget system says. */
public final class Renewal {

    private final Database db;
    private final Request request;

    public Renewal(Database db, Request request) {
        this.db = db;
        this.request = request;
    }

    /** What was published before stays as it was published. */
    public Future<Cover> renewed(Cover cover) {
        var paper = cover.paper();
        if (!cover.editable() || paper.asPublished()) {
            return Future.succeededFuture(cover);
        }
        return Future.all(targets(paper), listed(paper)).compose(both -> {
            var cells = new TreeMap<>(both.<Map<String, String>>resultAt(0));
            cells.putAll(both.resultAt(1));
            return cells.isEmpty() ? Future.succeededFuture(cover) : renew(paper, cells);
        });
    }

    /** The approved targets, where they were adjusted since they were taken over. */
    private Future<Map<String, String>> targets(Paper paper) {
        var approved = new ApprovedTargets(db, request.viewer());
        return approved.edition(paper.projectId(), paper.year())
                .compose(edition -> edition > 0 && stale(paper, edition)
                        ? approved.paper(paper.projectId(), paper.year())
                                .compose(declaration -> approved.of(declaration.orElseThrow(Problem::notFound)))
                                .map(taken -> new TakenOver(taken).over(paper.cells()))
                        : Future.succeededFuture(Map.of()));
    }

    private static boolean stale(Paper paper, int edition) {
        return !paper.cells().value(Approved.EDITION).equals(String.valueOf(edition));
    }

    /** What a list has said since the paper was opened, for amounts that nobody has filled in. */
    private Future<Map<String, String>> listed(Paper paper) {
        return Executed.of(db, request.viewer().scope(), paper.projectId(), paper.year())
                .compose(spent -> spent.isEmpty()
                        ? Future.succeededFuture(Map.of())
                        : new Schemes(db)
                                .find(paper.schemeId())
                                .map(scheme -> blank(paper, Proposal.executed(scheme, spent))));
    }

    private static Map<String, String> blank(Paper paper, Map<String, String> listed) {
        var cells = new TreeMap<>(listed);
        cells.values().removeIf(String::isEmpty);
        cells.keySet().removeIf(cell -> !paper.cells().value(cell).isBlank());
        return cells;
    }

    private Future<Cover> renew(Paper paper, Map<String, String> cells) {
        return db.deed(
                        request.viewer().scope(),
                        tx -> new SaveCells(tx, request).run(paper.id(), Integer.MAX_VALUE, cells))
                .compose(saved -> Cover.open(db, paper.id(), 0, request.viewer()));
    }
}
