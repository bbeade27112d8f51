package org.jiheng.target.sheet;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.paper.Cells;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.Roles;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.Editions;
import org.jiheng.target.desk.TargetDesk;
import org.jiheng.target.opening.Head;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** The page of one declaration: filled in by its fillers, read by everybody else, and printed. */
public final class SheetRoutes {

    private final Database db;
    private final TargetDesk desk;
    private final Evidence evidence;

    public SheetRoutes(Database db, TargetDesk desk, Evidence evidence) {
        this.db = db;
        this.desk = desk;
        this.evidence = evidence;
    }

    public void mount(Site site) {
        site.get("/targets/:id", Roles.READERS, this::show);
        site.get("/targets/:id/print", Roles.READERS, this::print);
    }

    private Future<Reply> show(Request request) {
        return db.deed(request.viewer().scope(), tx -> page(tx, request))
                .map(page -> Reply.page("target/show", page.model()));
    }

    private Future<SheetPage> page(Database tx, Request request) {
        return Cover.open(tx, request, PaperKind.TARGET)
                .compose(cover -> new Head(tx, request).refreshed(cover))
                .compose(cover -> Future.all(
                                desk.within(tx).facts(cover.paper(), initial(tx, cover, request), request.viewer()),
                                handedIn(tx, cover, request),
                                evidence.within(tx).enclosed(cover, desk.within(tx), request.viewer()))
                        .map(all -> new SheetPage(cover, all.resultAt(0), all.resultAt(1), all.resultAt(2))));
    }

    /** What was approved at first, beside which an adjustment is filled in and read. */
    private static Future<Optional<Cells>> initial(Database tx, Cover cover, Request request) {
        var paper = cover.paper();
        var shown = cover.editable()
                ? Integer.MAX_VALUE
                : cover.edition().map(Edition::number).orElse(paper.edition());
        return new Editions(tx).initial(paper, shown, request.viewer()).map(found -> found.map(Edition::cells));
    }

    private static Future<Optional<Edition>> handedIn(Database tx, Cover cover, Request request) {
        return new Editions(tx).handedIn(cover, request.viewer());
    }

    private Future<Reply> print(Request request) {
        return db.deed(request.viewer().scope(), tx -> printed(tx, request))
                .map(sheet -> Reply.page("target/print", sheet.model()));
    }

    private Future<PrintedSheet> printed(Database tx, Request request) {
        return Cover.open(tx, request, PaperKind.TARGET)
                .compose(cover -> Future.all(
                                desk.within(tx).declaration(cover.paper()),
                                initial(tx, cover, request),
                                handedIn(tx, cover, request))
                        .map(all -> new PrintedSheet(cover, all.resultAt(0), all.resultAt(1), all.resultAt(2))));
    }
}
