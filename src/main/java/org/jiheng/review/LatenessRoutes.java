package org.jiheng.review;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Deadline;
import org.jiheng.review.way.ReviewStore;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** More time for one paper whose window has closed, with the reason it was granted for. */
final class LatenessRoutes {

    private static final Access KEEPERS = Access.only(Role.DEPARTMENT_REVIEWER, Role.FINANCE);
    private static final int LONGEST = 1000;

    private final Database db;

    LatenessRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/papers/:id/lateness", KEEPERS, this::ask);
        site.post("/papers/:id/lateness", KEEPERS, this::grant);
    }

    private Future<Reply> ask(Request request) {
        return Cover.open(db, request.id("id"), 0, request.viewer())
                .map(cover -> Reply.page("review/lateness", model(request, cover, shown(cover.paper()))));
    }

    private static Form shown(Paper paper) {
        return Form.empty()
                .showing("until", paper.lateUntil().map(LocalDate::toString).orElse(""))
                .showing("reason", paper.lateReason());
    }

    private static Map<String, Object> model(Request request, Cover cover, Form form) {
        return Map.of("cover", cover, "paper", cover.paper(), "form", form, "action", request.path());
    }

    private Future<Reply> grant(Request request) {
        var form = request.form();
        var until = Deadline.read(form, "until", say("Enter the last day, such as 2026-03-31"));
        var reason =
                form.text("reason", LONGEST, say("Say why more time is granted, in at most {0} characters", LONGEST));
        return form.broken()
                ? Cover.open(db, request.id("id"), 0, request.viewer())
                        .map(cover -> Reply.askAgain("review/lateness", model(request, cover, form)))
                : new Once(db).run(request, tx -> grant(tx, request, until, reason));
    }

    private static Future<Reply> grant(Database tx, Request request, LocalDate until, String reason) {
        return new PaperStore(tx)
                .hold(request.id("id"), request.viewer())
                .compose(paper -> new Revisions(tx)
                        .record(
                                Actor.of(request),
                                Change.of("paper", paper.id(), paper.nodeId(), Deed.GRANTED_LATENESS, paper.title())
                                        .cell("until", paper.lateUntil().orElse(null), until)
                                        .because(reason))
                        .compose(told -> new ReviewStore(tx).allowLate(paper, until, reason, request.viewer()))
                        .map(done -> Reply.seeOther(paper.path())
                                .saying(say("{0} may be handed in until {1}.", paper.title(), until))));
    }
}
