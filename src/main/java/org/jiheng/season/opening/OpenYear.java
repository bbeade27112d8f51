package org.jiheng.season.opening;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.season.Days;
import org.jiheng.season.StepStore;
import org.jiheng.season.change.SettingStore;
import org.jiheng.web.Request;

/** Sets the windows of a year, and takes the review steps over from the year they were copied from. */
final class OpenYear {

    private final Database tx;

    OpenYear(Database tx) {
        this.tx = tx;
    }

    Future<Void> run(Request request, int year, List<SettingStore.Planned> windows, Optional<Integer> like) {
        Future<List<Change>> added = Future.succeededFuture(new ArrayList<>());
        for (var window : windows) {
            added = added.compose(changes -> add(request, year, window).map(change -> {
                changes.add(change);
                return changes;
            }));
        }
        return added.compose(changes -> new Revisions(tx).recordAll(Actor.of(request), changes))
                .compose(told -> like.isEmpty()
                        ? Future.succeededFuture()
                        : new StepStore(tx).copy(like.get(), year, request.viewer()))
                .mapEmpty();
    }

    /** Adds one window and answers what the history says of it. */
    Future<Change> add(Request request, int year, SettingStore.Planned window) {
        var viewer = request.viewer();
        return new SettingStore(tx)
                .add(viewer.nodeId(), year, window, viewer.scope())
                .map(id -> told(id, viewer.nodeId(), viewer.nodeName(), year, window));
    }

    static Change told(long id, long nodeId, String name, int year, SettingStore.Planned window) {
        var change = Change.of("season", id, nodeId, Deed.SET_WINDOW, name + " " + year)
                .cell("kind", null, window.kind().label().key())
                .cell("round", null, window.round() == 0 ? null : window.round())
                .cell("up to month", null, window.kind().hasRounds() ? window.upToMonth() : null);
        return Days.compared(null, window.days(), change);
    }
}
