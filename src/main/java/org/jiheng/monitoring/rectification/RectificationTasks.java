package org.jiheng.monitoring.rectification;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Task;

/** Rectifications that wait for an answer, or for somebody to close them. */
public final class RectificationTasks implements TaskSource {

    private final Database db;

    public RectificationTasks(Database db) {
        this.db = db;
    }

    @Override
    public Future<Pile> waitingFor(Viewer viewer) {
        return pile("MINE", viewer);
    }

    @Override
    public Future<Pile> withOthers(Viewer viewer) {
        return pile("OTHERS", viewer);
    }

    @Override
    public Future<Pile> settled(Viewer viewer) {
        return pile("SETTLED", viewer);
    }

    /** Officers have nothing to do with papers. */
    private Future<Pile> pile(String turn, Viewer viewer) {
        if (Role.OFFICERS.containsAll(viewer.roles())) {
            return Future.succeededFuture(Pile.none());
        }
        var store = new RectificationStore(db);
        return store.turned(turn, viewer)
                .compose(first -> first.size() < RectificationStore.SHOWN
                        ? Future.succeededFuture(Pile.of(tasks(first)))
                        : store.count(turn, viewer).map(count -> new Pile(tasks(first), count)));
    }

    private static List<Task> tasks(List<Rectification> all) {
        return all.stream()
                .map(one -> new Task(
                        one.href(),
                        one.status(),
                        one.title(),
                        say("{0} · {1}", say("Rectification"), one.subject()),
                        one.when()))
                .toList();
    }
}
