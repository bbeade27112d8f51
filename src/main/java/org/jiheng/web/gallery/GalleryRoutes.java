package org.jiheng.web.gallery;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.web.Reply;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Paging;
import org.jiheng.web.door.Access;
import org.jiheng.web.page.Status;

/** Every component in every state, with figures from the seed reports, for the eyes of people and of tests. */
public final class GalleryRoutes {

    static final List<String> PAGES =
            List.of("form", "wrong", "table", "wide", "tasks", "sign-in", "confirm", "problem");

    public void mount(Site site) {
        site.get("/gallery", Access.anyone(), request -> shown("show"));
        for (var page : PAGES) {
            site.get("/gallery/" + page, Access.anyone(), request -> shown(page));
        }
    }

    private Future<Reply> shown(String page) {
        return Future.succeededFuture(Reply.page("gallery/" + page, gallery(page)));
    }

    Map<String, Object> gallery(String page) {
        var model = new HashMap<String, Object>();
        model.put("attributes", GalleryPapers.attributes());
        model.put("sections", GalleryPapers.sections());
        model.put("form", page.equals("wrong") ? GalleryPapers.wrong() : GalleryPapers.filled());
        model.put("contents", GalleryPapers.contents());
        model.put("answers", GalleryPapers.answers());
        model.put("tasks", GalleryTasks.open());
        model.put("finished", GalleryTasks.finished());
        model.put("states", GalleryTasks.states());
        model.put("figures", GalleryTasks.figures());
        model.put("projects", GalleryTable.projects());
        putTable(model, new Address("/gallery/" + page, Map.of("year", List.of("2024"), "state", List.of("waiting"))));
        return model;
    }

    private static void putTable(Map<String, Object> model, Address here) {
        model.put("columns", GalleryTable.columns(here));
        model.put("wideColumns", GalleryTable.wideColumns(here));
        model.put("paging", new Paging(here, 2, 20, 157));
        model.put("lastPage", new Paging(here, 1, 20, 7));
        model.put("chosen", GalleryTable.chosen(here));
        model.put("state", Status.active(say("In progress")));
    }
}
