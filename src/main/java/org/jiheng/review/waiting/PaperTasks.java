package org.jiheng.review.waiting;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.paper.State;
import org.jiheng.season.Step;
import org.jiheng.task.DaysLeft;
import org.jiheng.task.TurnSource;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/** Papers that wait: to be filled in, corrected or decided about; what was returned comes first. */
public final class PaperTasks implements TurnSource {

    private final Database db;

    public PaperTasks(Database db) {
        this.db = db;
    }

    @Override
    public Future<List<Task>> first(Turn turn, Viewer viewer) {
        return new PaperTaskStore(db).first(turn.name(), viewer).map(PaperTasks::tasks);
    }

    @Override
    public int shown() {
        return PaperTaskStore.SHOWN;
    }

    @Override
    public Future<Long> count(Turn turn, Viewer viewer) {
        return new PaperTaskStore(db).count(turn.name(), viewer);
    }

    private static List<Task> tasks(List<PaperTaskStore.Line> lines) {
        return lines.stream().map(PaperTasks::task).toList();
    }

    private static Task task(PaperTaskStore.Line line) {
        return new Task(
                line.kind().path(line.id()),
                status(line),
                line.title(),
                say("{0} · {1}", line.nodeName(), line.kind().label()),
                when(line));
    }

    private static Status status(PaperTaskStore.Line line) {
        if (line.awaited().isEmpty() && !line.state().editable() && line.state() != State.ARCHIVED) {
            return Status.done(say("Approved"));
        }
        return line.adjusting() && line.state() == State.DRAFT
                ? Status.active(say("Being adjusted"))
                : line.awaited()
                        .map(Step::label)
                        .map(step -> Status.waiting(say("Waits for: {0}", step)))
                        .orElse(line.state().status());
    }

    private static Object when(PaperTaskStore.Line line) {
        return line.due().<Object>map(day -> DaysLeft.until(day, line.today())).orElseGet(line::movedOn);
    }
}
