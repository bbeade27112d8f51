package org.jiheng.evaluation;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.evaluation.register.UnevaluatedStore;
import org.jiheng.paper.PaperKind;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;
import org.jiheng.words.Say;

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
                ? new UnevaluatedStore(db).openToday(viewer).map(EvaluationTasks::pile)
                : Future.succeededFuture(Pile.none());
    }

    private static Pile pile(List<UnevaluatedStore.Line> lines) {
        return new Pile(lines.stream().limit(SHOWN).map(EvaluationTasks::task).toList(), lines.size());
    }

    private static Task task(UnevaluatedStore.Line line) {
        return new Task(
                line.href(),
                Status.idle(say("Not started")),
                line.name(),
                say("{0} · {1}", line.unit(), PaperKind.SELF_EVALUATION.label()),
                line.closesOn()
                        .<Object>map(day -> left(ChronoUnit.DAYS.between(line.today(), day)))
                        .orElse(""));
    }

    private static Say left(long days) {
        return days == 0 ? say("Due today") : say("Days left: {0}", days);
    }
}
