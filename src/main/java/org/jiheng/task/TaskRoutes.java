package org.jiheng.task;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** The first page: what is mine to do, what others have in hand, and what is settled, gathered from every room. */
public final class TaskRoutes {

    private final List<TaskSource> sources;

    public TaskRoutes(TaskSource... sources) {
        this.sources = List.of(sources);
    }

    public void mount(Site site) {
        site.get("/", Access.inPost(), request -> Future.succeededFuture(Reply.seeOther(first(request.viewer()))));
        site.get("/tasks", Access.inPost(), this::list);
    }

    /** Who answers for a department looks at how far it is; everybody else at what is theirs to do. */
    private static String first(Viewer viewer) {
        return viewer.is(Role.DEPARTMENT_HEAD) ? "/boards" : "/tasks";
    }

    private Future<Reply> list(Request request) {
        var viewer = request.viewer();
        return Future.all(
                        gathered(source -> source.waitingFor(viewer)),
                        gathered(source -> source.withOthers(viewer)),
                        gathered(source -> source.settled(viewer)),
                        urgent(viewer))
                .map(all -> Reply.page(
                        "task/list",
                        Map.of(
                                "mine",
                                all.resultAt(0),
                                "others",
                                all.resultAt(1),
                                "settled",
                                all.resultAt(2),
                                "urgent",
                                all.resultAt(3))));
    }

    private Future<List<Urgent>> urgent(Viewer viewer) {
        return Future.all(sources.stream().map(source -> source.urgent(viewer)).toList())
                .map(all ->
                        all.<List<Urgent>>list().stream().flatMap(List::stream).toList());
    }

    private Future<Pile> gathered(Function<TaskSource, Future<Pile>> ask) {
        return Future.all(sources.stream().map(ask).toList())
                .map(piles -> piles.<Pile>list().stream().reduce(Pile.none(), Pile::and));
    }
}
