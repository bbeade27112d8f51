package org.jiheng.drafting;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.drafting.Drafts.Draft;
import org.jiheng.drafting.sheet.Finding;
import org.jiheng.problem.Problem;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;

/** How far a scheme comes: checked, published for good, withdrawn from choice, or deleted while a draft. */
final class PublicationRoutes {

    private final Database db;

    PublicationRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/schemes/:id/check", Drafts.EDITORS, request -> show(request, "drafting/check"));
        site.get("/schemes/:id/publication", Drafts.EDITORS, request -> show(request, "drafting/publish"));
        site.post("/schemes/:id/publication", Drafts.EDITORS, this::publish);
        site.get("/schemes/:id/withdrawal", Drafts.EDITORS, this::askToWithdraw);
        site.post("/schemes/:id/withdrawal", Drafts.EDITORS, this::withdraw);
        site.get("/schemes/:id/removal", Drafts.EDITORS, request -> show(request, "drafting/remove"));
        site.post("/schemes/:id/removal", Drafts.EDITORS, this::remove);
    }

    private Future<Reply> show(Request request, String view) {
        return Drafts.editable(db, request).map(draft -> Reply.page(view, model(draft)));
    }

    private static Map<String, Object> model(Draft draft) {
        var model = new HashMap<String, Object>();
        model.put("entry", draft.entry());
        model.put("severe", Finding.of(draft.checked().severe()));
        model.put("doubts", Finding.of(draft.checked().doubts()));
        model.put("sound", draft.checked().sound());
        return model;
    }

    private Future<Reply> publish(Request request) {
        return Drafts.editable(db, request).compose(draft -> {
            if (!draft.checked().sound()) {
                return Future.succeededFuture(Reply.askAgain("drafting/check", model(draft)));
            }
            if (!request.form()
                    .raw("seen")
                    .equals(Integer.toString(draft.entry().edited()))) {
                throw Problem.conflict(Drafts.movedOn());
            }
            return deed(
                    request,
                    draft,
                    Deed.PUBLISHED_SCHEME,
                    drafts -> drafts.publish(draft.entry().id(), draft.entry().edited(), request.viewer()),
                    Reply.seeOther("/schemes/" + draft.entry().id())
                            .saying(say(
                                    "{0}, version {1}, is published.",
                                    draft.entry().name(), draft.entry().version())));
        });
    }

    private Future<Reply> deed(
            Request request, Draft draft, Deed deed, Function<DraftStore, Future<Boolean>> work, Reply reply) {
        return new Once(db)
                .run(
                        request,
                        tx -> work.apply(new DraftStore(tx))
                                .map(done -> {
                                    if (!done) {
                                        throw Problem.conflict(Drafts.movedOn());
                                    }
                                    return null;
                                })
                                .compose(done -> new Revisions(tx)
                                        .record(
                                                Actor.of(request),
                                                Drafts.told(draft.entry(), deed)
                                                        .cell(
                                                                "version",
                                                                null,
                                                                draft.entry().version())))
                                .map(reply));
    }

    private Future<Draft> published(Request request) {
        return Drafts.own(db, request).map(draft -> {
            if (!draft.entry().published()) {
                throw Problem.conflict(say("Only a published scheme can be withdrawn."));
            }
            return draft;
        });
    }

    private Future<Reply> askToWithdraw(Request request) {
        return published(request).map(draft -> Reply.page("drafting/withdraw", model(draft)));
    }

    /** What papers of a year to come would follow cannot go before another is chosen. */
    private Future<Reply> withdraw(Request request) {
        return published(request)
                .compose(draft -> new DraftStore(db)
                        .chosenFor(draft.entry().id(), request.viewer())
                        .compose(years -> {
                            if (!years.isEmpty()) {
                                throw Problem.conflict(stillChosen(years.get(0)));
                            }
                            return deed(
                                    request,
                                    draft,
                                    Deed.WITHDREW_SCHEME,
                                    drafts -> drafts.withdraw(draft.entry().id(), request.viewer()),
                                    Reply.seeOther("/schemes/" + draft.entry().id())
                                            .saying(say(
                                                    "{0} can no longer be chosen.",
                                                    draft.entry().name())));
                        }));
    }

    private static Say stillChosen(int year) {
        return say("This scheme is chosen for {0}. Choose another for that year first.", Integer.toString(year));
    }

    private Future<Reply> remove(Request request) {
        return Drafts.editable(db, request)
                .compose(draft -> deed(
                        request,
                        draft,
                        Deed.REMOVED_SCHEME,
                        drafts -> drafts.remove(draft.entry().id(), request.viewer()),
                        Reply.seeOther("/schemes")
                                .saying(say(
                                        "The draft of {0} was deleted.",
                                        draft.entry().name()))));
    }
}
