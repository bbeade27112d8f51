package org.jiheng.review.copied;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Desks;
import org.jiheng.project.Roles;
import org.jiheng.review.way.Cover;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;

/** The page that shows copied texts beside those they were copied from. */
public final class CopiedRoutes {

    private final Database db;
    private final Desks desks;

    public CopiedRoutes(Database db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    /** A text of this paper with the others it resembles, and a name for the part of the page it is shown in. */
    public record Shown(Say label, String anchor, List<Copied> copies) {

        /** Others it resembles too, but less. */
        public boolean more() {
            return copies.get(0).alike() > copies.size();
        }
    }

    public void mount(Site site) {
        site.get("/papers/:id/copied", Roles.READERS, this::show);
    }

    private Future<Reply> show(Request request) {
        return Cover.open(db, request.id("id"), 0, request.viewer())
                .compose(cover -> Future.all(
                                desks.at(cover.paper(), db), new Copies(db).of(cover.paper(), request.viewer()))
                        .map(both -> Reply.page(
                                "review/copied", model(cover, shown(cover, both.resultAt(0), both.resultAt(1))))));
    }

    private static Map<String, Object> model(Cover cover, List<Shown> copies) {
        return Map.of("cover", cover, "paper", cover.paper(), "copies", copies);
    }

    /** Each text once, that with the likest other first. */
    private static List<Shown> shown(Cover cover, Desk desk, List<Copied> copies) {
        var cells = new LinkedHashMap<String, List<Copied>>();
        copies.forEach(copy ->
                cells.computeIfAbsent(copy.cell(), none -> new ArrayList<>()).add(copy));
        return cells.entrySet().stream()
                .map(each ->
                        new Shown(desk.label(cover.paper(), each.getKey()), "text-" + each.getKey(), each.getValue()))
                .toList();
    }
}
