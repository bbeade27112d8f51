package org.jiheng.evidence.page;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.evidence.Attachment;
import org.jiheng.evidence.EvidenceStore;
import org.jiheng.evidence.Openness;
import org.jiheng.evidence.box.Places;
import org.jiheng.evidence.sight.Drawn;
import org.jiheng.evidence.sight.Sight;
import org.jiheng.evidence.sight.Sights;
import org.jiheng.paper.Desks;
import org.jiheng.project.Roles;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.outgoing.Outflow;

/** One file of a paper: what is known of it, its pages in place, and its content to keep. */
final class FileRoutes {

    /** Whatever a file holds, a browser that opens it runs nothing of it. */
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Database db;
    private final Desks desks;
    private final Sights sights;

    FileRoutes(Database db, Desks desks, Sights sights) {
        this.db = db;
        this.desks = desks;
        this.sights = sights;
    }

    void mount(Site site) {
        site.get("/papers/:id/evidence/:file", Roles.READERS, this::show);
        site.get("/papers/:id/evidence/:file/content", Roles.READERS, this::content);
        site.get("/papers/:id/evidence/:file/thumb", Roles.READERS, request -> picture(request, 0));
        site.get(
                "/papers/:id/evidence/:file/pages/:page",
                Roles.READERS,
                request -> picture(request, (int) Math.min(request.id("page"), Short.MAX_VALUE)));
    }

    private Future<Reply> show(Request request) {
        return FoundFile.of(db, request)
                .compose(found -> Future.all(
                                sights.of(found.file(), request.viewer()),
                                desks.at(found.paper(), db)
                                        .compose(desk -> Places.of(db, found.paper(), desk, request.viewer())))
                        .map(both -> Reply.page(
                                "evidence/file", model(request, found, both.resultAt(0), both.resultAt(1)))));
    }

    private static Map<String, Object> model(Request request, FoundFile found, Sight sight, Places places) {
        var file = found.file();
        var mayChange = request.viewer().is(Role.FILLER) && Openness.of(found.paper(), file.place());
        var model = new HashMap<String, Object>();
        model.put("paper", found.paper());
        model.put("file", file);
        model.put("place", places.place(file.place()).label());
        model.put("sight", sight);
        model.put("several", sight.pages() > 1);
        model.put("evidence", "/papers/" + file.paperId() + "/evidence");
        model.put("content", file.href() + "/content");
        model.put("removes", mayChange && !file.removed());
        model.put("putsBack", mayChange && file.removed() && !file.purged());
        return model;
    }

    /** Piece by piece, each asked for when the one before has left. */
    private Future<Reply> content(Request request) {
        return FoundFile.of(db, request)
                .map(found -> Reply.stream(
                                found.file().fileName(),
                                found.file().kind().type(),
                                out -> pour(found.file(), 0, request, out))
                        .with("Content-Length", Long.toString(found.file().bytes()))
                        .with("Content-Encoding", "identity")
                        .with("Content-Security-Policy", NOTHING_RUNS));
    }

    private Future<Void> pour(Attachment file, int piece, Request request, Outflow out) {
        return (long) piece * Attachment.PIECE >= file.bytes()
                ? Future.succeededFuture()
                : new EvidenceStore(db)
                        .piece(file.id(), piece, request.viewer())
                        .compose(out::write)
                        .compose(written -> pour(file, piece + 1, request, out));
    }

    private Future<Reply> picture(Request request, int page) {
        return FoundFile.of(db, request)
                .compose(found -> sights.picture(found.file(), page, request.viewer()))
                .map(FileRoutes::inPlace);
    }

    private static Reply inPlace(Drawn drawn) {
        return Reply.text(200, "image/jpeg", drawn.content())
                .with("Cache-Control", "private, max-age=600")
                .with("Content-Disposition", "inline")
                .with("Content-Security-Policy", NOTHING_RUNS);
    }
}
