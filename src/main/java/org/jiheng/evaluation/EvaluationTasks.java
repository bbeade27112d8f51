package org.jiheng.evaluation;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.evaluation.register.UnevaluatedStore;
import org.jiheng.paper.PaperKind;
import org.jiheng.task.DaysLeft;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/** Self-evaluations that are asked for today and that nobody has begun. */
public final class EvaluationTasks implements TaskSource {

    private static final int SHOWN = 100;

    private final Database db;

    public EvaluationTasks(Database db) {
        this.db = db;
    }

    @Override
    public Future<Pile> waitingFor(Viewer viewer) {
        return viewer.is(Role.FILLER)
                ? new UnevaluatedStore(db).openToday(viewer).map(lines -> Pile.of(lines, SHOWN, EvaluationTasks::task))
                : Future.succeededFuture(Pile.none());
    }

    private static Task task(UnevaluatedStore.Line line) {
        return new Task(
                line.href(),
                Status.idle(say("Not started")),
                line.name(),
                say("{0} · {1}", line.unit(), PaperKind.SELF_EVALUATION.label()),
                line.closesOn()
                        .<Object>map(day -> DaysLeft.until(day, line.today()))
                        .orElse(""));
    }
}
