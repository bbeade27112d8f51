package org.jiheng.monitoring;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.monitoring.rectification.RectificationTasks;
import org.jiheng.monitoring.register.UnstartedStore;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;
import org.jiheng.words.Say;

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
                .map(both -> together(both.resultAt(0), both.resultAt(1)));
    }

    private static Pile together(Pile one, Pile other) {
        var tasks = Stream.of(one.tasks(), other.tasks()).flatMap(List::stream).toList();
        return new Pile(tasks, one.total() + other.total());
    }

    private Future<Pile> unstarted(Viewer viewer) {
        return viewer.is(Role.FILLER)
                ? new UnstartedStore(db).openToday(viewer).map(MonitoringTasks::pile)
                : Future.succeededFuture(Pile.none());
    }

    private static Pile pile(List<UnstartedStore.Line> lines) {
        return new Pile(lines.stream().limit(SHOWN).map(MonitoringTasks::task).toList(), lines.size());
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
                left(ChronoUnit.DAYS.between(line.today(), line.closesOn())));
    }

    private static Say left(long days) {
        return days == 0 ? say("Due today") : say("Days left: {0}", days);
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
