package org.jiheng.grid;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.web.Reply;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** The grid in every state, for the eyes of people and of tests. */
public final class GalleryGridRoutes {

    public void mount(Site site) {
        site.get("/gallery/grid", Access.anyone(), request -> shown(GalleryGrid.full()));
        site.get("/gallery/grid-empty", Access.anyone(), request -> shown(GalleryGrid.empty()));
        site.get("/gallery/grid-wrong", Access.anyone(), request -> shown(GalleryGrid.wrong()));
        site.get(
                "/gallery/grid-closed",
                Access.anyone(),
                request -> shown(GalleryGrid.full().open(false)));
    }

    private static Future<Reply> shown(Grid grid) {
        return Future.succeededFuture(Reply.page("gallery/grid", page(grid)));
    }

    static Map<String, Object> page(Grid grid) {

        return Map.of("grid", grid);
    }
}
