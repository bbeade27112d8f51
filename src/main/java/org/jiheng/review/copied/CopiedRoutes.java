package org.jiheng.review.copied;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Desks;
import org.jiheng.project.Roles;
import org.jiheng.review.Cover;
import org.jiheng.web.Column;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;

/** The page that shows copied texts beside those they were copied from. */
public final class CopiedRoutes {

    private static final List<Column> COLUMNS = List.of(
            new Column(say("In this paper"), false, null, null),
            new Column(say("In the other paper"), false, null, null));

    private final Database db;
    private final Desks desks;

    public CopiedRoutes(Database db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    /** A copied text with what its place is called, and a name for the part of the page it is shown in. */
    public record Shown(Copied copied, Say label, String anchor) {}

    public void mount(Site site) {
        site.get("/papers/:id/copied", Roles.READERS, this::show);
    }

    private Future<Reply> show(Request request) {
        return Cover.open(db, request.id("id"), 0, request.viewer())
                .compose(cover -> Future.all(
                                new Copies(db).of(cover.paper(), request.viewer()), desks.at(cover.paper(), db))
                        .map(both -> Reply.page(
                                "review/copied",
                                Map.of(
                                        "cover",
                                        cover,
                                        "paper",
                                        cover.paper(),
                                        "columns",
                                        COLUMNS,
                                        "copies",
                                        shown(cover, both.resultAt(0), both.resultAt(1))))));
    }

    private static List<Shown> shown(Cover cover, List<Copied> copies, Desk desk) {
        return copies.stream()
                .map(each -> new Shown(each, desk.label(cover.paper(), each.cell()), "copy-" + copies.indexOf(each)))
                .toList();
    }
}
