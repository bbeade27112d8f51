package org.jiheng.review.submission;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Desks;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.State;
import org.jiheng.paper.page.Spot;
import org.jiheng.review.finding.FoundPart;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.MovePaper;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** Checking a paper and handing it in. */
public final class SubmissionRoutes {

    private static final Access FILLERS = Access.only(Role.FILLER);

    private final Database db;
    private final Desks desks;

    public SubmissionRoutes(Database db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    public void mount(Site site) {
        site.get("/papers/:id/check", FILLERS, this::check);
        site.post("/papers/:id/submission", FILLERS, this::submit);
        new ReceiptRoutes(db).mount(site);
    }

    private Future<Reply> check(Request request) {
        return Cover.open(db, request.id("id"), 0, request.viewer())
                .compose(cover -> cover.paper().state().editable()
                        ? model(db, request, cover, Form.empty()).map(model -> Reply.page("review/check", model))
                        : Future.succeededFuture(Reply.seeOther(cover.paper().path())));
    }

    private Future<Map<String, Object>> model(Database asked, Request request, Cover cover, Form form) {
        return desks.of(cover.paper())
                .within(asked)
                .at(cover.paper(), asked)
                .compose(desk -> model(desk, request, cover, form));
    }

    private static Future<Map<String, Object>> model(Desk desk, Request request, Cover cover, Form form) {
        var paper = cover.paper();
        return desk.check(paper, request.viewer())
                .compose(findings -> Future.all(
                                desk.spots(paper, cells(findings), request.viewer()),
                                desk.summary(paper, request.viewer()))
                        .map(both -> model(desk, cover, form, findings, both.resultAt(0), both.resultAt(1))));
    }

    private static List<String> cells(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.cells().stream())
                .distinct()
                .toList();
    }

    private static Map<String, Object> model(
            Desk desk,
            Cover cover,
            Form form,
            List<Finding> findings,
            Map<String, Spot> known,
            List<Desk.Section> sections) {
        var paper = cover.paper();
        var open = Submit.open(paper, findings, desk);
        var model = new HashMap<String, Object>();
        model.put("cover", cover);
        model.put("paper", paper);
        model.put("findings", FoundPart.parts(paper, findings, desk, known));
        model.put("ready", open.isEmpty() && cover.handing().open());
        model.put("open", open.size());
        model.put("sections", sections);
        model.put("next", cover.way().next(State.SUBMITTED).orElseThrow().label());
        model.put("reasons", findings.stream().anyMatch(found -> found.severity() == Severity.WARNING));
        model.put("form", form);
        return model;
    }

    private Future<Reply> submit(Request request) {
        var form = request.form();
        return form.ticked("agreed")
                ? new Once(db)
                        .run(
                                request,
                                tx -> new PaperStore(tx)
                                        .hold(request.id("id"), request.viewer())
                                        .compose(paper -> submit(tx, request, paper, form)))
                : new PaperStore(db)
                        .find(request.id("id"), request.viewer())
                        .compose(paper -> unconfirmed(request, paper, form));
    }

    private Future<Reply> unconfirmed(Request request, Paper paper, Form form) {
        if (handedInBefore(paper, MovePaper.seen(form), request)) {
            return Future.succeededFuture(receipt(paper));
        }
        form.complain("agreed", say("Confirm that what you hand in is true"));
        return askAgain(db, request, form);
    }

    /** A second window of the same person waits here until the first has handed the paper in, and gets its receipt too. */
    private Future<Reply> submit(Database tx, Request request, Paper paper, Form form) {
        var version = MovePaper.seen(form);
        return handedInBefore(paper, version, request)
                ? Future.succeededFuture(receipt(paper))
                : desks.at(paper, tx)
                        .compose(desk -> new Submit(tx, request, desk.within(tx)).run(paper, version))
                        .compose(open ->
                                open.isEmpty() ? Future.succeededFuture(receipt(paper)) : askAgain(tx, request, form));
    }

    private static Reply receipt(Paper paper) {
        return Reply.seeOther("/papers/" + paper.id() + "/receipt");
    }

    /** The same paper, handed in by the same person from the same page; a second window only wants its receipt. */
    private static boolean handedInBefore(Paper paper, int version, Request request) {
        return paper.state() == State.SUBMITTED
                && paper.submittedBy() == request.viewer().accountId()
                && paper.version() == version + 1;
    }

    /** Within a deed that was refused it asks through that deed, which still holds its connection. */
    private Future<Reply> askAgain(Database asked, Request request, Form form) {
        return Cover.open(asked, request.id("id"), 0, request.viewer())
                .compose(cover -> model(asked, request, cover, form))
                .map(model -> Reply.askAgain("review/check", model));
    }
}
