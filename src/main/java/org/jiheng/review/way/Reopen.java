package org.jiheng.review.way;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.problem.Problem;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** What a filler does with a paper that has left the desk: takes it back, opens it for adjustment, or drops that. */
public final class Reopen {

    private final Database tx;
    private final Request request;
    private final MovePaper move;

    public Reopen(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
        move = new MovePaper(tx, request);
    }

    public Future<Paper> withdraw(long id, int version, String reason) {
        return move.hold(id, version, Move.WITHDRAW)
                .compose(held -> move.run(
                        held,
                        Move.WITHDRAW,
                        Deed.WITHDREW_PAPER,
                        Moved.of(held.paper()),
                        line -> line.because(reason)));
    }

    /** The approved edition stays in force until the adjusted one has passed all steps in its turn. */
    public Future<Paper> adjust(long id, int version, String reason) {
        return move.hold(id, version, Move.ADJUST)
                .compose(held -> Handing.of(tx, held.paper(), request.viewer()).compose(handing -> {
                    if (!handing.open()) {
                        throw Problem.conflict(closed(held.paper()));
                    }
                    return move.run(
                            held,
                            Move.ADJUST,
                            Deed.REOPENED_PAPER,
                            Moved.of(held.paper()),
                            line -> line.because(reason));
                }));
    }

    static Say closed(Paper paper) {
        var year = String.valueOf(paper.year());
        return paper.kind() == PaperKind.TARGET
                ? say(
                        "The targets of {0} cannot be adjusted now; the finance performance office opens the days for it.",
                        year)
                : say(
                        "The papers of {0} cannot be changed now; the finance performance office opens the days for it.",
                        year);
    }

    /** Puts back every cell of the edition in force. */
    public Future<Paper> drop(long id, int version) {
        var store = new EditionStore(tx);
        return move.hold(id, version, Move.DROP_ADJUSTMENT)
                .compose(held -> store.edition(held.paper(), held.paper().approvedEdition(), request.viewer())
                        .compose(approved -> move.run(
                                held,
                                Move.DROP_ADJUSTMENT,
                                Deed.DROPPED_ADJUSTMENT,
                                Moved.of(held.paper()).dropped(approved.cells()),
                                line -> {
                                    held.paper()
                                            .cells()
                                            .differences(approved.cells())
                                            .forEach(cell -> line.cell(
                                                    cell,
                                                    held.paper().cells().value(cell),
                                                    approved.cells().value(cell)));
                                    return line;
                                })));
    }

    public Future<Paper> archive(long id, int version) {
        return move.hold(id, version, Move.ARCHIVE)
                .compose(held ->
                        move.run(held, Move.ARCHIVE, Deed.ARCHIVED_PAPER, Moved.of(held.paper()), line -> line));
    }
}
