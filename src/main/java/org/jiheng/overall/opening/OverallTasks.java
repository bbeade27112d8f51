package org.jiheng.overall.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.task.DaysLeft;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/** Overall evaluations that are asked for today and that nobody has begun. */
public final class OverallTasks implements TaskSource {

    private final Database db;

    public OverallTasks(Database db) {
        this.db = db;
    }

    @Override
    public Future<Pile> waitingFor(Viewer viewer) {
        return viewer.is(Role.FILLER)
                ? new DepartmentStore(db).openToday(viewer).map(OverallTasks::pile)
                : Future.succeededFuture(Pile.none());
    }

    private static Pile pile(List<DepartmentStore.Unopened> lines) {
        return new Pile(lines.stream().map(OverallTasks::task).toList(), lines.size());
    }

    private static Task task(DepartmentStore.Unopened line) {
        return new Task(
                "/overall/new?year=" + line.year() + "&department="
                        + line.department().id(),
                Status.idle(say("Not started")),
                line.department().name(),
                say("{0} · {1}", String.valueOf(line.year()), PaperKind.OVERALL.label()),
                DaysLeft.until(line.closesOn(), line.today()));
    }
}
