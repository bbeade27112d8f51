package org.jiheng.monitoring.rectification;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;

/** Answers a rectification, closes it or asks again: only as it stood when the page was drawn. */
final class MoveRectification {

    private final Database tx;
    private final Request request;
    private final Viewer viewer;
    private final RectificationStepStore steps;

    MoveRectification(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
        viewer = request.viewer();
        steps = new RectificationStepStore(tx);
    }

    Future<Rectification> answer(int version, String answer) {
        return hold(version, found -> found.isForAnswering(viewer))
                .compose(found -> done(found, steps.answer(found.id(), version, answer, viewer))
                        .compose(done -> record(line(found, Deed.ANSWERED_RECTIFICATION)
                                .cell("answer", found.answer().isEmpty() ? null : found.answer(), answer)))
                        .map(found));
    }

    Future<Rectification> close(int version, String closing) {
        return hold(version, found -> found.isForDeciding(viewer))
                .compose(found -> done(found, steps.close(found.id(), version, closing, viewer))
                        .compose(done -> record(line(found, Deed.CLOSED_RECTIFICATION)
                                .cell("state", found.stand().name(), Stand.CLOSED.name())
                                .because(closing)))
                        .map(found));
    }

    Future<Rectification> askAgain(int version, String advice, LocalDate due) {
        return hold(version, found -> found.isForDeciding(viewer))
                .compose(found -> done(found, steps.askAgain(found.id(), version, advice, due, viewer))
                        .compose(done -> record(line(found, Deed.ASKED_AGAIN)
                                .cell("advice", found.advice(), advice)
                                .cell("due", found.dueOn(), due)))
                        .map(found));
    }

    private Future<Rectification> hold(int version, Predicate<Rectification> allowed) {
        return new RectificationStore(tx).find(request.id("id"), viewer).map(found -> {
            if (found.version() != version || !allowed.test(found)) {
                throw movedMeanwhile(found);
            }
            return found;
        });
    }

    private static Future<Void> done(Rectification found, Future<Boolean> changed) {
        return changed.map(done -> {
            if (!done) {
                throw movedMeanwhile(found);
            }
            return null;
        });
    }

    static Problem movedMeanwhile(Rectification found) {
        return Problem.conflict(say(
                "This rectification is now in the state: {0}. Nothing was changed; open it again to see what happened.",
                found.stand().label()));
    }

    private static Change line(Rectification found, Deed deed) {
        return Change.of("rectification", found.id(), found.nodeId(), deed, found.title());
    }

    private Future<Void> record(Change change) {
        return new Revisions(tx).record(Actor.of(request), change);
    }
}
