package org.jiheng.target.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Seasons;
import org.jiheng.season.Window;
import org.jiheng.task.DaysLeft;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/** Projects of this year whose targets nobody has begun to declare. */
public final class UndeclaredTasks implements TaskSource {

    private static final int SHOWN = 50;

    private final Database db;

    public UndeclaredTasks(Database db) {
        this.db = db;
    }

    @Override
    public Future<Pile> waitingFor(Viewer viewer) {
        if (!viewer.is(Role.FILLER)) {
            return Future.succeededFuture(Pile.none());
        }
        var year = BudgetYear.current();
        return Future.all(
                        new RegisterStore(db).undeclared(year, viewer),
                        new Seasons(db).window(viewer.nodeId(), year, SeasonKind.DECLARATION, 0, viewer.scope()))
                .map(both -> pile(both.resultAt(0), both.<Optional<Window>>resultAt(1)));
    }

    private static Pile pile(List<Undeclared> projects, Optional<Window> window) {
        return Pile.of(projects, SHOWN, project -> task(project, window));
    }

    private static Task task(Undeclared project, Optional<Window> window) {
        return new Task(
                project.href(),
                Status.idle(say("Not started")),
                project.name(),
                say("{0} · {1}", project.unit(), say("Declaration of targets")),
                window.filter(Window::admits)
                        .<Object>map(open -> DaysLeft.until(open.closesOn(), open.today()))
                        .orElse(""));
    }
}
