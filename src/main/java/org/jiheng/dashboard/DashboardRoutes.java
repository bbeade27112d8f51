package org.jiheng.dashboard;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.project.Roles;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.view.Views;
import org.jiheng.words.China;
import org.jiheng.words.Language;

/** 部门看板: how far the evaluation of a node and all below it is, as a page, as its parts alone, and on a wall. */
public final class DashboardRoutes {

    private static final int DRAWN = 200;

    private final Database db;
    private final Database nearest;
    private final Contents contents;
    private final Contents near;
    private final Views views;
    private final Kept<Drawing, Buffer> drawn = new Kept<>(DRAWN);

    /** Parts that were drawn: of which board in which form, at which turn, in which language. */
    private record Drawing(String parts, String state, Language language) {}

    /** A page is read from the nearest database; what its stream then calls for, from the one the stream is read from. */
    public DashboardRoutes(Database db, Database nearest, Views views) {
        this.db = db;
        this.nearest = nearest;
        contents = new Contents(db);
        near = new Contents(nearest);
        this.views = views;
    }

    public void mount(Site site) {
        site.get("/board", Roles.READERS, this::own);
        site.get("/boards", Roles.READERS, this::own);
        site.get("/boards/:node", Roles.READERS, request -> page(BoardAsk.of(request), request, "dashboard/board"));
        site.get("/boards/:node/wall", Roles.READERS, this::wall);
        site.get("/boards/:node/parts", Roles.READERS, this::parts);
    }

    /** In the year, on the basis and in the form that were asked for. */
    private Future<Reply> own(Request request) {
        var own = new Address(
                "/boards/" + request.viewer().nodeId(), Address.of(request).query());
        return Future.succeededFuture(Reply.seeOther(own.toString()));
    }

    private Future<Reply> wall(Request request) {
        return page(BoardAsk.of(request, BoardAsk.View.WALL), request, "dashboard/wall");
    }

    private Future<Reply> page(BoardAsk ask, Request request, String view) {
        return nearest.deed(
                        request.viewer().scope(),
                        tx -> place(tx, ask, request).compose(place -> shown(near.within(tx), ask, place, request)))
                .map(page -> Reply.page(view, Map.of("board", page)));
    }

    private static Future<Place> place(Database asked, BoardAsk ask, Request request) {
        return new PlaceStore(asked).find(ask.node(), ask.year(), request.viewer());
    }

    private static Future<BoardPage> shown(Contents contents, BoardAsk ask, Place place, Request request) {
        return contents.content(ask, place, request.viewer().scope())
                .map(content -> new BoardPage(ask, place, content));
    }

    /** Who has them already at this turn is told just that. */
    private Future<Reply> parts(Request request) {
        var ask = BoardAsk.of(request);
        return place(db, ask, request).compose(place -> {
            var state = "\"" + place.turn() + "." + China.today() + "\"";
            if (place.turn() > 0 && request.header("If-None-Match").equals(state)) {
                return Future.succeededFuture(tagged(Reply.text(304, "", Buffer.buffer()), state));
            }
            return drawn(ask, place, state, request)
                    .map(buffer -> tagged(html(buffer), place.turn() == 0 ? "" : state));
        });
    }

    private Future<Buffer> drawn(BoardAsk ask, Place place, String state, Request request) {
        var language = request.viewer().language();
        var drawing = new Drawing(ask.here().toString(), state, language);
        var known = drawn.find(drawing);
        return known.isPresent()
                ? Future.succeededFuture(known.get())
                : shown(contents, ask, place, request).map(page -> {
                    var parts = draw(page, language);
                    return place.turn() == 0 ? parts : drawn.keep(drawing, parts);
                });
    }

    private Buffer draw(BoardPage page, Language language) {
        var view = page.ask().view() == BoardAsk.View.WALL ? "dashboard/wall-parts" : "dashboard/parts";
        return views.draw(view, Map.of("board", page), language);
    }

    private static Reply html(Buffer parts) {
        return Reply.text(200, "text/html; charset=utf-8", parts);
    }

    private static Reply tagged(Reply reply, String state) {
        return reply.with("ETag", state).with("Cache-Control", "private, no-cache");
    }
}
