package org.jiheng.evidence.page;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.evidence.EvidenceStore;
import org.jiheng.evidence.Openness;
import org.jiheng.evidence.box.Places;
import org.jiheng.form.Form;
import org.jiheng.paper.Desks;
import org.jiheng.paper.PaperStore;
import org.jiheng.problem.Problem;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Taking a file away from a paper, and putting it back; that it was there stays in the history. */
final class RemovalRoutes {

    private static final int LONGEST = 500;

    private final Database db;
    private final Desks desks;

    RemovalRoutes(Database db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    void mount(Site site) {
        site.get("/papers/:id/evidence/:file/removal", EvidenceRoutes.FILLERS, this::ask);
        site.post("/papers/:id/evidence/:file/removal", EvidenceRoutes.FILLERS, this::remove);
        site.post("/papers/:id/evidence/:file/restoration", EvidenceRoutes.FILLERS, this::putBack);
    }

    private Future<Reply> ask(Request request) {
        return FoundFile.of(db, request).map(found -> {
            Openness.check(found.paper(), found.file().place());
            return found.file().removed()
                    ? Reply.seeOther(found.file().href())
                    : Reply.page("evidence/removal", model(found, Form.empty()));
        });
    }

    private static Map<String, Object> model(FoundFile found, Form form) {
        return Map.of(
                "paper",
                found.paper(),
                "file",
                found.file(),
                "form",
                form,
                "reasoned",
                reasoned(found),
                "evidence",
                found.list());
    }

    /** Whoever received it is told why it went. */
    private static boolean reasoned(FoundFile found) {
        return found.file().handedIn(found.paper().edition());
    }

    private Future<Reply> remove(Request request) {
        return FoundFile.of(db, request).compose(found -> {
            var form = request.form();
            var reason = reasoned(found)
                    ? form.text("reason", LONGEST, say("Say why it is removed, in at most {0} characters", LONGEST))
                    : "";
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain("evidence/removal", model(found, form)))
                    : new Once(db).run(request, tx -> removed(tx, request, reason));
        });
    }

    private Future<Reply> removed(Database tx, Request request, String reason) {
        return held(tx, request)
                .compose(found -> new EvidenceStore(tx)
                        .remove(found.file(), found.until(), reason, request.viewer())
                        .compose(done ->
                                done ? told(tx, request, found, Deed.REMOVED_FILE, reason) : Future.succeededFuture())
                        .map(done -> Reply.seeOther(found.list())
                                .saying(say("Removed: {0}.", found.file().name()))));
    }

    private Future<Reply> putBack(Request request) {
        return FoundFile.of(db, request)
                .compose(seen -> new Once(db)
                        .run(
                                request,
                                tx -> held(tx, request)
                                        .compose(found -> new EvidenceStore(tx)
                                                .putBack(found.file(), request.viewer())
                                                .compose(done -> done
                                                        ? told(tx, request, found, Deed.PUT_BACK_FILE, "")
                                                        : gone(found))
                                                .map(done -> Reply.seeOther(found.list())
                                                        .saying(say(
                                                                "Put back: {0}.",
                                                                found.file().name()))))));
    }

    private static Future<Void> gone(FoundFile found) {
        return found.file().purged()
                ? Future.failedFuture(Problem.conflict(say(
                        "This file was never handed in and is kept no longer; attach it again from your computer.")))
                : Future.succeededFuture();
    }

    /** The file as it is now, while nobody else moves its paper. */
    private static Future<FoundFile> held(Database tx, Request request) {
        return new PaperStore(tx)
                .hold(request.id("id"), request.viewer())
                .compose(paper -> FoundFile.of(tx, request))
                .map(found -> {
                    Openness.check(found.paper(), found.file().place());
                    return found;
                });
    }

    private Future<Void> told(Database tx, Request request, FoundFile found, Deed deed, String reason) {
        return desks.at(found.paper(), tx)
                .compose(desk -> Places.of(tx, found.paper(), desk, request.viewer()))
                .map(places -> places.place(found.file().place()).told())
                .compose(place -> told(tx, request, found, place, deed, reason));
    }

    private static Future<Void> told(
            Database tx, Request request, FoundFile found, String place, Deed deed, String reason) {
        var file = found.file();
        var removed = deed == Deed.REMOVED_FILE;
        var change = Change.of(
                        "evidence",
                        file.id(),
                        found.paper().nodeId(),
                        deed,
                        found.paper().title())
                .cell("attachment", removed ? file.name() : null, removed ? null : file.name())
                .cell("attached at", removed ? place : null, removed ? null : place)
                .because(reason);
        return new Revisions(tx).record(Actor.of(request), change);
    }
}
