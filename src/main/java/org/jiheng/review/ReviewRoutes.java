package org.jiheng.review;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.paper.Desks;
import org.jiheng.review.copied.CopiedRoutes;
import org.jiheng.review.submission.SubmissionRoutes;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Deadline;
import org.jiheng.review.way.Move;
import org.jiheng.review.way.MovePaper;
import org.jiheng.review.way.Reopen;
import org.jiheng.viewer.Role;
import org.jiheng.web.Endpoint;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.words.China;

/** Deciding about papers: each move has a page that says what it does, and a deed that does it. */
public final class ReviewRoutes {

    private static final Access FILLERS = Access.only(Role.FILLER);
    private static final Access REVIEWERS =
            Access.only(Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD, Role.FINANCE);
    private static final Access KEEPERS = Access.only(Role.DEPARTMENT_REVIEWER, Role.FINANCE);
    private static final int LONGEST = 1000;
    private static final int DAYS_TO_CORRECT = 7;

    private final Database db;
    private final Desks desks;

    public ReviewRoutes(Database db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    public void mount(Site site) {
        new SubmissionRoutes(db, desks).mount(site);
        new EditionRoutes(db, desks).mount(site);
        new LatenessRoutes(db).mount(site);
        new ApprovalRoutes(db, desks).mount(site);
        new CopiedRoutes(db, desks).mount(site);
        site.get("/papers/:id/return", REVIEWERS, ask(Move.RETURN, "review/return"));
        site.post("/papers/:id/return", REVIEWERS, this::giveBack);
        site.get("/papers/:id/withdrawal", FILLERS, ask(Move.WITHDRAW, "review/withdrawal"));
        site.post("/papers/:id/withdrawal", FILLERS, this::withdraw);
        site.get("/papers/:id/adjustment", FILLERS, ask(Move.ADJUST, "review/adjustment"));
        site.post("/papers/:id/adjustment", FILLERS, this::adjust);
        site.get("/papers/:id/adjustment/dropping", FILLERS, ask(Move.DROP_ADJUSTMENT, "review/dropping"));
        site.post("/papers/:id/adjustment/dropping", FILLERS, this::drop);
        site.get("/papers/:id/archiving", KEEPERS, ask(Move.ARCHIVE, "review/archiving"));
        site.post("/papers/:id/archiving", KEEPERS, this::archive);
    }

    private Endpoint ask(Move move, String view) {
        return request -> Cover.open(db, request.id("id"), 0, request.viewer()).map(cover -> {
            if (!cover.moves().contains(move)) {
                throw MovePaper.movedMeanwhile(cover.paper());
            }
            return Reply.page(view, Deciding.model(cover, offered(), request));
        });
    }

    /** A week is offered to correct what is returned; another day can be written. */
    static Form offered() {
        return Form.empty().showing("due", China.today().plusDays(DAYS_TO_CORRECT));
    }

    private Future<Reply> giveBack(Request request) {
        var form = request.form();
        var reason =
                form.text("reason", LONGEST, say("Say what is to be corrected, in at most {0} characters", LONGEST));
        var due = Deadline.read(form, "due", say("Enter the day by which it must be back, such as 2026-03-31"));
        return new Deciding(db)
                .run(
                        request,
                        form,
                        "review/return",
                        paper -> say("Returned: {0}.", paper.title()),
                        (tx, version) -> new Decide(tx, request).giveBack(request.id("id"), version, reason, due));
    }

    private Future<Reply> withdraw(Request request) {
        var form = request.form();
        var reason = form.optionalText("reason", LONGEST, say("Shorten this to {0} characters", LONGEST));
        return new Deciding(db)
                .run(
                        request,
                        form,
                        "review/withdrawal",
                        paper -> say("Withdrawn: {0}.", paper.title()),
                        (tx, version) -> new Reopen(tx, request).withdraw(request.id("id"), version, reason));
    }

    private Future<Reply> adjust(Request request) {
        var form = request.form();
        var reason = form.text("reason", LONGEST, say("Say why it must change, in at most {0} characters", LONGEST));
        return new Deciding(db)
                .run(
                        request,
                        form,
                        "review/adjustment",
                        paper -> say("Opened for adjustment: {0}.", paper.title()),
                        (tx, version) -> new Reopen(tx, request).adjust(request.id("id"), version, reason));
    }

    private Future<Reply> drop(Request request) {
        return new Deciding(db)
                .run(
                        request,
                        request.form(),
                        "review/dropping",
                        paper -> say("What was approved holds unchanged: {0}.", paper.title()),
                        (tx, version) -> new Reopen(tx, request).drop(request.id("id"), version));
    }

    private Future<Reply> archive(Request request) {
        return new Deciding(db)
                .run(
                        request,
                        request.form(),
                        "review/archiving",
                        paper -> say("Archived: {0}.", paper.title()),
                        (tx, version) -> new Reopen(tx, request).archive(request.id("id"), version));
    }
}
