package org.jiheng.task;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.web.Access;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.Task;

/** The first page: what is mine to do, gathered from every room. */
public final class TaskRoutes {

    private final List<TaskSource> sources;

    public TaskRoutes(TaskSource... sources) {
        this.sources = List.of(sources);
    }

    public void mount(Site site) {
        site.get("/", Access.inPost(), request -> Future.succeededFuture(Reply.seeOther("/tasks")));
        site.get("/tasks", Access.inPost(), this::list);
    }

    private Future<Reply> list(Request request) {
        var asked = sources.stream()
                .map(source -> source.waitingFor(request.viewer()))
                .toList();
        return Future.all(asked).map(all -> Reply.page("task/list", Map.of("tasks", gathered(all.list()))));
    }

    private static List<Task> gathered(List<List<Task>> found) {
        return found.stream().flatMap(List::stream).toList();
    }
}
