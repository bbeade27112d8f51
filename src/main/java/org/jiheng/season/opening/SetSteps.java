package org.jiheng.season.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.season.Step;
import org.jiheng.season.StepSetting;
import org.jiheng.season.StepStore;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** Sets the steps of those papers whose steps are to be others, unless someone else was faster. */
final class SetSteps {

    private final Database tx;

    SetSteps(Database tx) {
        this.tx = tx;
    }

    /** Answers with what someone else left there, or with nothing when it was done. */
    Future<Optional<Say>> run(Request request, int year, List<StepSetting> now, List<StepSetting> wanted) {
        Future<Optional<Say>> done = Future.succeededFuture(Optional.empty());
        for (var at = 0; at < now.size(); at++) {
            var before = now.get(at);
            var after = wanted.get(at);
            done = done.compose(
                    conflict -> conflict.isPresent() || after.steps().equals(before.steps())
                            ? Future.succeededFuture(conflict)
                            : set(request, year, before, after));
        }
        return done;
    }

    private Future<Optional<Say>> set(Request request, int year, StepSetting before, StepSetting after) {
        return new StepStore(tx)
                .set(year, after, request.viewer())
                .compose(id -> id.isEmpty()
                        ? Future.succeededFuture(Optional.of(state(before)))
                        : new Revisions(tx)
                                .record(Actor.of(request), told(request, id.get(), year, before, after))
                                .map(Optional.empty()));
    }

    private static Say state(StepSetting now) {
        return say(
                "Someone changed the review steps meanwhile. {0} is now: {1}. Send again to replace that.",
                now.label(), now.way());
    }

    private static Change told(Request request, long id, int year, StepSetting before, StepSetting after) {
        var viewer = request.viewer();
        return Change.of("steps", id, viewer.nodeId(), Deed.SET_REVIEW_STEPS, viewer.nodeName() + " " + year)
                .cell("kind", null, after.label().key())
                .cell("unit review", before.has(Step.UNIT), after.has(Step.UNIT))
                .cell("department review", before.has(Step.DEPARTMENT), after.has(Step.DEPARTMENT))
                .cell("finance review", before.has(Step.FINANCE), after.has(Step.FINANCE));
    }
}
