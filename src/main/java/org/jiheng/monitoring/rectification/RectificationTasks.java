package org.jiheng.monitoring.rectification;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.task.TurnSource;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Task;

/** Rectifications that wait for an answer, or for somebody to close them. */
public final class RectificationTasks implements TurnSource {

    private final Database db;

    public RectificationTasks(Database db) {
        this.db = db;
    }

    @Override
    public Future<List<Task>> first(Turn turn, Viewer viewer) {
        return new RectificationStore(db).turned(turn.name(), viewer).map(RectificationTasks::tasks);
    }

    @Override
    public int shown() {
        return RectificationStore.SHOWN;
    }

    @Override
    public Future<Long> count(Turn turn, Viewer viewer) {
        return new RectificationStore(db).count(turn.name(), viewer);
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
