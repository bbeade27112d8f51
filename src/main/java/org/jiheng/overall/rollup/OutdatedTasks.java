package org.jiheng.overall.rollup;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Set;
import java.util.function.Predicate;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/**
 * Tells that projects are no longer what the overall evaluation of their department says. It is the task of whoever can open
 * that paper again: its fillers once it is approved, until then whoever has to pass it, and the fillers while nobody has.
 * Everyone else who is told sees it among what others have in hand.
 */
public final class OutdatedTasks implements TaskSource {

    private static final Set<Role> TOLD =
            Set.of(Role.FILLER, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD, Role.FINANCE);

    private final Database db;

    public OutdatedTasks(Database db) {
        this.db = db;
    }

    @Override
    public Future<Pile> waitingFor(Viewer viewer) {
        return told(viewer, paper -> viewer.isAny(opens(paper)));
    }

    @Override
    public Future<Pile> withOthers(Viewer viewer) {
        return told(viewer, paper -> !viewer.isAny(opens(paper)));
    }

    private Future<Pile> told(Viewer viewer, Predicate<OutdatedStore.Outdated> which) {
        return viewer.isAny(TOLD)
                ? new OutdatedStore(db)
                        .inForce(viewer)
                        .map(found -> Pile.of(found.stream()
                                .filter(which)
                                .map(OutdatedTasks::task)
                                .toList()))
                : Future.succeededFuture(Pile.none());
    }

    private static Set<Role> opens(OutdatedStore.Outdated paper) {
        if (paper.approved()) {
            return Set.of(Role.FILLER);
        }
        return switch (paper.state()) {
            case SUBMITTED -> Set.of(Role.FILLER, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD);
            case DEPARTMENT_APPROVED -> Set.of(Role.FINANCE);
            default -> Set.of(Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD);
        };
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
