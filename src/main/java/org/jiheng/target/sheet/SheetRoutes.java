package org.jiheng.target.sheet;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.evidence.Evidence;
import org.jiheng.paper.Cells;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.Roles;
import org.jiheng.review.Cover;
import org.jiheng.review.Edition;
import org.jiheng.review.Editions;
import org.jiheng.target.TargetDesk;
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
        return open(request)
                .compose(cover -> new Head(db, request).refreshed(cover))
                .compose(cover -> Future.all(
                                desk.facts(cover.paper(), initial(cover, request), request.viewer()),
                                handedIn(cover, request),
                                evidence.enclosed(cover, desk, request.viewer()))
                        .map(all -> new SheetPage(cover, all.resultAt(0), all.resultAt(1), all.resultAt(2)).model()))
                .map(model -> Reply.page("target/show", model));
    }

    private Future<Cover> open(Request request) {
        return Cover.open(db, request, PaperKind.TARGET);
    }

    /** What was approved at first, beside which an adjustment is filled in and read. */
    private Future<Optional<Cells>> initial(Cover cover, Request request) {
        var paper = cover.paper();
        var shown = cover.editable()
                ? Integer.MAX_VALUE
                : cover.edition().map(Edition::number).orElse(paper.edition());
        return new Editions(db).initial(paper, shown, request.viewer()).map(found -> found.map(Edition::cells));
    }

    private Future<Optional<Edition>> handedIn(Cover cover, Request request) {
        return new Editions(db).handedIn(cover, request.viewer());
    }

    private Future<Reply> print(Request request) {
        return open(request)
                .compose(cover -> Future.all(
                                desk.declaration(cover.paper()), initial(cover, request), handedIn(cover, request))
                        .map(all -> new PrintedSheet(cover, all.resultAt(0), all.resultAt(1), all.resultAt(2))))
                .map(sheet -> Reply.page("target/print", sheet.model()));
    }
}
