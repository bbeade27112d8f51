package org.jiheng.reminder.received;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.task.Urgent;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Task;
import org.jiheng.words.Say;

/** Reminders at the head of the tasks of whoever got them; what they ask for stands among the tasks anyway. */
public final class UrgentTasks implements TaskSource {

    private final Database db;

    public UrgentTasks(Database db) {
        this.db = db;
    }

    @Override
    public Future<Pile> waitingFor(Viewer viewer) {
        return Future.succeededFuture(Pile.none());
    }

    @Override
    public Future<List<Urgent>> urgent(Viewer viewer) {
        return viewer.is(Role.FILLER)
                ? new UrgentStore(db).open(viewer).map(UrgentTasks::grouped)
                : Future.succeededFuture(List.of());
    }

    /** How many reminders wait for an answer, told beside the name of the tasks on every page. */
    public Future<Optional<Say>> mark(Viewer viewer) {
        return viewer.is(Role.FILLER)
                ? new UrgentStore(db)
                        .count(viewer)
                        .map(number -> number == 0 ? Optional.empty() : Optional.of(say("Reminders: {0}", number)))
                : Future.succeededFuture(Optional.empty());
    }

    private static List<Urgent> grouped(List<UrgentStore.Line> lines) {
        var reminders = new LinkedHashMap<Long, List<UrgentStore.Line>>();
        lines.forEach(line -> reminders
                .computeIfAbsent(line.reminderId(), none -> new ArrayList<>())
                .add(line));
        return reminders.values().stream().map(UrgentTasks::urgent).toList();
    }

    private static Urgent urgent(List<UrgentStore.Line> lines) {
        var first = lines.get(0);
        return new Urgent(
                say(
                        "{0} reminds you: {1} of {2}",
                        first.from(),
                        first.asked().label(),
                        String.valueOf(first.asked().year())),
                say("{0} · {1}", first.by(), first.at()),
                first.words(),
                lines.stream().map(UrgentTasks::task).toList(),
                "/reminders/" + first.reminderId() + "/dismissal");
    }

    private static Task task(UrgentStore.Line line) {
        return new Task(
                line.asked().place(line.projectId(), line.paperId()),
                line.lack().status(),
                line.project(),
                line.unit(),
                line.due()
                        .<Object>map(day -> left(ChronoUnit.DAYS.between(line.today(), day)))
                        .orElse(""));
    }

    private static Object left(long days) {
        return days < 0 ? say("Days overdue: {0}", -days) : days == 0 ? say("Due today") : say("Days left: {0}", days);
    }
}
