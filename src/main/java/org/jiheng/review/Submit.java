package org.jiheng.review;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Deed;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.database.Database;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.problem.Problem;
import org.jiheng.review.copied.Copies;
import org.jiheng.web.Request;

/** Hands a paper in: its cells become an edition that nobody changes any more. */
final class Submit {

    private final Database tx;
    private final Request request;
    private final Desk desk;

    Submit(Database tx, Request request, Desk desk) {
        this.tx = tx;
        this.request = request;
        this.desk = desk;
    }

    /** Answers with the findings that keep the paper here, or with none once it was handed in. */
    Future<List<Finding>> run(long id, int version) {
        var move = new MovePaper(tx, request);
        return move.hold(id, version, Move.SUBMIT)
                .compose(held -> Handing.of(tx, held.paper(), request.viewer())
                        .compose(handing -> {
                            if (!handing.open()) {
                                throw Problem.conflict(handing.words());
                            }
                            return desk.within(tx).check(held.paper(), request.viewer());
                        })
                        .compose(findings -> {
                            var open = open(held.paper(), findings, desk);
                            return open.isEmpty()
                                    ? handIn(move, held, findings).map(List.of())
                                    : Future.succeededFuture(open);
                        }));
    }

    /** What must be mended, and what may stand but waits for a reason; what was published before stands as it is. */
    static List<Finding> open(Paper paper, List<Finding> findings, Desk desk) {
        return paper.asPublished()
                ? List.of()
                : findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR
                                || finding.severity() == Severity.WARNING
                                        && desk.given(paper, finding).isBlank())
                        .toList();
    }

    private Future<Paper> handIn(MovePaper move, MovePaper.Held held, List<Finding> findings) {
        return new EnclosureStore(tx)
                .with(held.paper(), 0, request.viewer())
                .map(files -> Edition.next(held.paper(), files, findings, desk, request.viewer()))
                .compose(edition -> handIn(move, held, edition));
    }

    private Future<Paper> handIn(MovePaper move, MovePaper.Held held, Edition edition) {
        var paper = held.paper();
        var moved = ReviewStore.Moved.of(paper)
                .handedIn(edition.number(), request.viewer().accountId());
        return new ReviewStore(tx)
                .keep(paper, edition, request.viewer())
                .compose(kept -> desk.within(tx).handedIn(paper, edition.number(), request.viewer()))
                .compose(kept -> new Copies(tx).keep(paper, edition.number(), request.viewer()))
                .compose(kept -> move.run(
                        held,
                        Move.SUBMIT,
                        Deed.SUBMITTED_PAPER,
                        moved,
                        line -> line.cell("edition", paper.edition(), edition.number())
                                .cell("receipt", null, edition.receipt())
                                .cell("check", null, edition.check())));
    }
}
