package org.jiheng.task;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Task;

/** A room whose things are passed from hand to hand: each is mine to go on with, in the hands of others, or settled. */
public interface TurnSource extends TaskSource {

    /** Whose turn it is, by the names under which the database finds it. */
    enum Turn {
        MINE,
        OTHERS,
        SETTLED
    }

    /** The first of a pile. */
    Future<List<Task>> first(Turn turn, Viewer viewer);

    /** How many are shown as the first of a pile. */
    int shown();

    Future<Long> count(Turn turn, Viewer viewer);

    @Override
    default Future<Pile> waitingFor(Viewer viewer) {
        return pile(Turn.MINE, viewer);
    }

    @Override
    default Future<Pile> withOthers(Viewer viewer) {
        return pile(Turn.OTHERS, viewer);
    }

    @Override
    default Future<Pile> settled(Viewer viewer) {
        return pile(Turn.SETTLED, viewer);
    }

    /** Officers have nothing to do with papers. */
    private Future<Pile> pile(Turn turn, Viewer viewer) {
        if (Role.OFFICERS.containsAll(viewer.roles())) {
            return Future.succeededFuture(Pile.none());
        }
        return first(turn, viewer)
                .compose(first -> first.size() < shown()
                        ? Future.succeededFuture(Pile.of(first))
                        : count(turn, viewer).map(count -> new Pile(first, count)));
    }
}
