package org.jiheng.review;

import io.vertx.core.Future;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.MovePaper;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** A decision about a paper as its page sends it: asked again while it is broken, carried out once, and then told. */
record Deciding(Database db) {

    Future<Reply> run(
            Request request,
            Form form,
            String view,
            Function<Paper, Say> done,
            BiFunction<Database, Integer, Future<Paper>> deed) {
        if (form.broken()) {
            return Cover.open(db, request.id("id"), 0, request.viewer())
                    .map(cover -> Reply.askAgain(view, model(cover, form, request)));
        }
        return new PaperStore(db)
                .find(request.id("id"), request.viewer())
                .compose(found -> new Once(db)
                        .run(
                                request,
                                tx -> deed.apply(tx, MovePaper.seen(form))
                                        .map(paper ->
                                                Reply.seeOther(paper.path()).saying(done.apply(paper)))));
    }

    static Map<String, Object> model(Cover cover, Form form, Request request) {
        return Map.of("cover", cover, "paper", cover.paper(), "form", form, "action", request.path());
    }
}
