package org.jiheng.monitoring;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.monitoring.rectification.RectificationTasks;
import org.jiheng.monitoring.register.UnstartedStore;
import org.jiheng.task.DaysLeft;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/** What monitoring asks of people: rectifications first, then papers of open rounds that nobody has begun. */
public final class MonitoringTasks implements TaskSource {

    private static final int SHOWN = 100;

    private final Database db;
    private final RectificationTasks rectifications;

    public MonitoringTasks(Database db) {
        this.db = db;
        rectifications = new RectificationTasks(db);
    }

    @Override
    public Future<Pile> waitingFor(Viewer viewer) {
        return Future.all(rectifications.waitingFor(viewer), unstarted(viewer))
                .map(both -> both.<Pile>resultAt(0).and(both.resultAt(1)));
    }

    private Future<Pile> unstarted(Viewer viewer) {
        return viewer.is(Role.FILLER)
                ? new UnstartedStore(db).openToday(viewer).map(lines -> Pile.of(lines, SHOWN, MonitoringTasks::task))
                : Future.succeededFuture(Pile.none());
    }

    private static Task task(UnstartedStore.Line line) {
        return new Task(
                line.href(),
                Status.idle(say("Not started")),
                line.name(),
                say(
                        "{0} · {1}",
                        line.unit(),
                        say("Performance monitoring, round {0} (to month {1})", line.round(), line.upToMonth())),
                DaysLeft.until(line.closesOn(), line.today()));
    }

    @Override
    public Future<Pile> withOthers(Viewer viewer) {
        return rectifications.withOthers(viewer);
    }

    @Override
    public Future<Pile> settled(Viewer viewer) {
        return rectifications.settled(viewer);
    }
}
