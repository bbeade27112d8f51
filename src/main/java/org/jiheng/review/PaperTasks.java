package org.jiheng.review;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.paper.State;
import org.jiheng.season.Step;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Status;
import org.jiheng.web.Task;
import org.jiheng.words.Say;

/** Papers that wait: to be filled in, corrected or decided about; what was returned comes first. */
public final class PaperTasks implements TaskSource {

    private final Database db;

    public PaperTasks(Database db) {
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
        var store = new PaperTaskStore(db);
        return store.first(turn, viewer)
                .compose(first -> first.size() < PaperTaskStore.SHOWN
                        ? Future.succeededFuture(Pile.of(tasks(first)))
                        : store.count(turn, viewer).map(count -> new Pile(tasks(first), count)));
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
        if (line.due().isEmpty()) {
            return line.movedOn();
        }
        var left = ChronoUnit.DAYS.between(line.today(), line.due().get());
        return left < 0 ? overdue(-left) : left == 0 ? say("Due today") : daysLeft(left);
    }

    private static Say overdue(long days) {
        return say("Days overdue: {0}", days);
    }

    private static Say daysLeft(long days) {
        return say("Days left: {0}", days);
    }
}
