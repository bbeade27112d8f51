package org.jiheng.review.submission;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.audit.filed.Content.Enclosure;
import org.jiheng.database.Database;
import org.jiheng.project.Roles;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.EditionStore;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** What somebody who handed a paper in holds in hand afterwards. */
final class ReceiptRoutes {

    private final Database db;

    ReceiptRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/papers/:id/receipt", Roles.READERS, this::receipt);
    }

    private Future<Reply> receipt(Request request) {
        return Cover.open(db, request.id("id"), 0, request.viewer()).compose(cover -> receipt(request, cover));
    }

    private Future<Reply> receipt(Request request, Cover cover) {
        var paper = cover.paper();
        return Future.all(
                        new EditionStore(db).edition(paper, paper.edition(), request.viewer()),
                        new EnclosureStore(db).with(paper, paper.edition(), request.viewer()))
                .map(both -> Reply.page(
                        "review/receipt",
                        Map.of(
                                "cover", cover,
                                "paper", paper,
                                "edition", both.resultAt(0),
                                "enclosures", both.<List<Enclosure>>resultAt(1).size(),
                                "signs", request.viewer().is(Role.FILLER))));
    }
}
