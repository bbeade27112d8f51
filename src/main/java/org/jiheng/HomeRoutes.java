package org.jiheng;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.web.Access;
import org.jiheng.web.Reply;
import org.jiheng.web.Site;

/** The first page: what is mine to do. */
final class HomeRoutes {

    void mount(Site site) {
        site.get("/", Access.inPost(), request -> Future.succeededFuture(Reply.seeOther("/tasks")));
        site.get("/tasks", Access.inPost(), request -> Future.succeededFuture(Reply.page("task/list", Map.of())));
    }
}
