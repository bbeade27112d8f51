package org.jiheng.overall.rollup;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Set;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/** Tells those who answer for a department, and the finance bureau, that its projects are no longer what its overall evaluation says. */
public final class OutdatedTasks implements TaskSource {

    private static final Set<Role> TOLD =
            Set.of(Role.FILLER, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD, Role.FINANCE);

    private final Database db;

    public OutdatedTasks(Database db) {
        this.db = db;
    }

    @Override
    public Future<Pile> waitingFor(Viewer viewer) {
        return TOLD.stream().anyMatch(viewer::is)
                ? new OutdatedStore(db)
                        .inForce(viewer)
                        .map(found ->
                                Pile.of(found.stream().map(OutdatedTasks::task).toList()))
                : Future.succeededFuture(Pile.none());
    }

    private static Task task(OutdatedStore.Outdated paper) {
        return new Task(
                PaperKind.OVERALL.path(paper.id()),
                Status.waiting(say("Out of date|overall")),
                paper.title(),
                say("{0} · {1}", String.valueOf(paper.year()), PaperKind.OVERALL.label()),
                say("Its projects changed since it was handed in"));
    }
}
