package org.jiheng.review;

import io.vertx.core.Future;
import java.time.LocalDate;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.review.way.EditionStore;
import org.jiheng.review.way.Move;
import org.jiheng.review.way.MovePaper;
import org.jiheng.review.way.Moved;
import org.jiheng.review.way.ReviewStore;
import org.jiheng.web.Request;

/** What a reviewer decides about a paper that waits for them: it passes, or it goes back with a reason. */
final class Decide {

    private final Database tx;
    private final Request request;
    private final MovePaper move;

    Decide(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
        move = new MovePaper(tx, request);
    }

    Future<Paper> approve(long id, int version, String opinion, Desk desk) {
        return move.hold(id, version, Move.APPROVE).compose(held -> {
            var paper = held.paper();
            var step = held.way().awaited(paper).orElseThrow();
            var last = held.way().isLast(step);
            var moved = Moved.of(paper);
            return new EditionStore(tx)
                    .pass(paper, paper.edition(), step, request.viewer().name(), opinion)
                    .compose(passed -> move.run(
                            held,
                            Move.APPROVE,
                            Deed.APPROVED_PAPER,
                            last ? moved.approved() : moved,
                            line -> line.because(opinion)))
                    .compose(done -> last
                            ? desk.within(tx).approved(done, request.viewer()).map(done)
                            : Future.succeededFuture(done));
        });
    }

    /** From now on its fillers cannot take it back. */
    Future<Paper> begin(long id, int version) {
        return move.hold(id, version, Move.BEGIN)
                .map(MovePaper.Held::paper)
                .compose(paper -> new Revisions(tx)
                        .record(
                                Actor.of(request),
                                Change.of("paper", paper.id(), paper.nodeId(), Deed.BEGAN_REVIEW, paper.title())
                                        .cell("reviewer", null, request.viewer().name()))
                        .compose(told -> new ReviewStore(tx).beginReview(paper, request.viewer()))
                        .map(paper));
    }

    Future<Paper> giveBack(long id, int version, String reason, LocalDate due) {
        return move.hold(id, version, Move.RETURN)
                .compose(held -> move.run(
                        held,
                        Move.RETURN,
                        Deed.RETURNED_PAPER,
                        Moved.of(held.paper()).returned(due, reason),
                        line -> line.cell("due", null, due).because(reason)));
    }
}
