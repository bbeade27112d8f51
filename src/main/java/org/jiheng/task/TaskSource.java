package org.jiheng.task;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.viewer.Viewer;

/** A room that has something waiting for people. */
@FunctionalInterface
public interface TaskSource {

    /** What waits for this person in the post they act in, the most urgent first. */
    Future<Pile> waitingFor(Viewer viewer);

    /** What this person would like to see go on, and others have in hand. */
    default Future<Pile> withOthers(Viewer viewer) {
        return Future.succeededFuture(Pile.none());
    }

    /** What somebody asked this person for by name, the latest first. */
    default Future<List<Urgent>> urgent(Viewer viewer) {
        return Future.succeededFuture(List.of());
    }

    /** What is settled, the latest first. */
    default Future<Pile> settled(Viewer viewer) {
        return Future.succeededFuture(Pile.none());
    }
}
