package org.jiheng.review;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.paper.Desks;
import org.jiheng.paper.PaperStore;
import org.jiheng.review.finding.Told;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.Editions;
import org.jiheng.review.way.Move;
import org.jiheng.review.way.MovePaper;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** A reviewer takes a paper in hand and passes it on, with what its check found in view. */
final class ApprovalRoutes {

    private static final Access REVIEWERS =
            Access.only(Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD, Role.FINANCE);
    private static final int LONGEST = 1000;

    private final Database db;
    private final Desks desks;

    ApprovalRoutes(Database db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    void mount(Site site) {
        site.get("/papers/:id/beginning", REVIEWERS, this::askToBegin);
        site.post("/papers/:id/beginning", REVIEWERS, this::begin);
        site.get("/papers/:id/approval", REVIEWERS, this::askToApprove);
        site.post("/papers/:id/approval", REVIEWERS, this::approve);
    }

    private Future<Reply> askToBegin(Request request) {
        return Cover.open(db, request.id("id"), 0, request.viewer()).map(cover -> {
            if (!cover.moves().contains(Move.BEGIN)) {
                throw MovePaper.movedMeanwhile(cover.paper());
            }
            return Reply.page("review/beginning", Deciding.model(cover, Form.empty(), request));
        });
    }

    private Future<Reply> begin(Request request) {
        return new Deciding(db)
                .run(
                        request,
                        request.form(),
                        "review/beginning",
                        paper -> say("You are reviewing {0}; its fillers cannot withdraw it any more.", paper.title()),
                        (tx, version) -> new Decide(tx, request).begin(request.id("id"), version));
    }

    /** With what the check found, and the reasons its fillers gave for it. */
    private Future<Reply> askToApprove(Request request) {
        return approvable(request).map(told -> {
            if (!told.cover().moves().contains(Move.APPROVE)) {
                throw MovePaper.movedMeanwhile(told.cover().paper());
            }
            return Reply.page("review/approval", told.model(ReviewRoutes.offered(), request));
        });
    }

    private Future<Approvable> approvable(Request request) {
        return Cover.open(db, request.id("id"), 0, request.viewer())
                .compose(cover -> new Editions(db)
                        .handedIn(cover, request.viewer())
                        .compose(edition -> edition.map(handedIn -> told(cover, handedIn, request))
                                .orElseGet(() -> Future.succeededFuture(List.of())))
                        .map(findings -> new Approvable(cover, findings)));
    }

    private Future<List<Told>> told(Cover cover, Edition edition, Request request) {
        return desks.at(cover.paper(), db)
                .compose(desk -> desk.spots(cover.paper(), Told.cells(edition), request.viewer()))
                .map(known -> Told.of(edition, known));
    }

    private Future<Reply> approve(Request request) {
        var form = request.form();
        var opinion = form.optionalText("reason", LONGEST, say("Shorten this to {0} characters", LONGEST));
        return approvable(request).compose(told -> {
            told.mustAgree(form);
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain("review/approval", told.model(form, request)))
                    : approve(request, form, opinion);
        });
    }

    private Future<Reply> approve(Request request, Form form, String opinion) {
        return new Deciding(db)
                .run(
                        request,
                        form,
                        "review/approval",
                        paper -> say("Approved: {0}.", paper.title()),
                        (tx, version) -> new PaperStore(tx)
                                .find(request.id("id"), request.viewer())
                                .compose(paper -> new Decide(tx, request)
                                        .approve(paper.id(), version, opinion, desks.of(paper))));
    }
}
