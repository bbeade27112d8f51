package org.jiheng.review.submission;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Deed;
import org.jiheng.audit.filed.Content.Enclosure;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.database.Database;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.problem.Problem;
import org.jiheng.review.copied.Copies;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.EditionStore;
import org.jiheng.review.way.Handing;
import org.jiheng.review.way.Move;
import org.jiheng.review.way.MovePaper;
import org.jiheng.review.way.Moved;
import org.jiheng.web.Request;

/** Hands a paper in: its cells become an edition that nobody changes any more. */
final class Submit {

    private final Database tx;
    private final Request request;
    private final Desk desk;
    private final MovePaper move;

    /** The desk asks within the same deed. */
    Submit(Database tx, Request request, Desk desk) {
        this.tx = tx;
        this.request = request;
        this.desk = desk;
        move = new MovePaper(tx, request);
    }

    /** Answers with the findings that keep a paper here that is held, or with none once it was handed in. */
    Future<List<Finding>> run(Paper paper, int version) {
        return Future.all(
                        MovePaper.way(tx, paper, request.viewer()),
                        Handing.of(tx, paper, request.viewer()),
                        desk.check(paper, request.viewer()),
                        new EnclosureStore(tx).with(paper, 0, request.viewer()))
                .compose(all -> {
                    var held = move.held(paper, version, all.resultAt(0), Move.SUBMIT);
                    if (!all.<Handing>resultAt(1).open()) {
                        throw Problem.conflict(all.<Handing>resultAt(1).words());
                    }
                    return run(held, all.<List<Finding>>resultAt(2), all.resultAt(3));
                });
    }

    private Future<List<Finding>> run(MovePaper.Held held, List<Finding> findings, List<Enclosure> files) {
        var open = open(held.paper(), findings, desk);
        return open.isEmpty() ? handIn(held, findings, files).map(List.of()) : Future.succeededFuture(open);
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

    /** All of it leaves together; the database takes one after the other. */
    private Future<?> handIn(MovePaper.Held held, List<Finding> findings, List<Enclosure> files) {
        var paper = held.paper();
        var viewer = request.viewer();
        var edition = Edition.next(paper, files, findings, desk, viewer);
        var moved = Moved.of(paper).handedIn(edition.number(), viewer.accountId());
        return Future.all(
                new EditionStore(tx).keep(paper, edition, viewer),
                desk.handedIn(paper, edition.number(), viewer),
                new Copies(tx).keep(paper, edition.number(), viewer),
                move.write(
                        held,
                        Move.SUBMIT,
                        Deed.SUBMITTED_PAPER,
                        moved,
                        line -> line.cell("edition", paper.edition(), edition.number())
                                .cell("receipt", null, edition.receipt())
                                .cell("check", null, edition.check())));
    }
}
