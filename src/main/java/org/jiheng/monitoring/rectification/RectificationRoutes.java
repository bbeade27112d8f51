package org.jiheng.monitoring.rectification;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.project.Roles;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;

/** The page of one rectification: answered by its unit, then closed or asked for again by who asked. */
public final class RectificationRoutes {

    static final Access REVIEWERS = Access.only(Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.FINANCE);
    private static final Access FILLERS = Access.only(Role.FILLER);
    private static final int LONGEST_ANSWER = 2000;

    private final Database db;

    public RectificationRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        new AskRoutes(db).mount(site);
        site.get("/rectifications/:id", Roles.READERS, this::show);
        site.post("/rectifications/:id/answer", FILLERS, this::answer);
        site.post("/rectifications/:id/closing", REVIEWERS, this::close);
        site.post("/rectifications/:id/repetition", REVIEWERS, this::askAgain);
    }

    private Future<Reply> show(Request request) {
        return find(request).map(found -> Reply.page("monitoring/rectification", model(found, request, Form.empty())));
    }

    private Future<Rectification> find(Request request) {
        return new RectificationStore(db).find(request.id("id"), request.viewer());
    }

    private static Map<String, Object> model(Rectification found, Request request, Form form) {
        var model = new HashMap<String, Object>();
        model.put("one", found);
        model.put("answering", found.isForAnswering(request.viewer()));
        model.put("deciding", found.isForDeciding(request.viewer()));
        model.put("form", form);
        return model;
    }

    private Future<Reply> answer(Request request) {
        var form = request.form();
        var answer = form.text(
                "answer",
                LONGEST_ANSWER,
                say("Say what was done and what came of it, in at most {0} characters", LONGEST_ANSWER));
        return move(
                request,
                form,
                found -> say("Answered: {0}.", found.subject()),
                (tx, version) -> new MoveRectification(tx, request).answer(version, answer));
    }

    private Future<Reply> close(Request request) {
        var form = request.form();
        var closing =
                form.optionalText("closing", AskForm.LONGEST, say("Shorten this to {0} characters", AskForm.LONGEST));
        return move(
                request,
                form,
                found -> say("Closed: {0}.", found.subject()),
                (tx, version) -> new MoveRectification(tx, request).close(version, closing));
    }

    private Future<Reply> askAgain(Request request) {
        var form = request.form();
        var advice = AskForm.advice(form);
        var due = AskForm.due(form);
        return move(
                request,
                form,
                found -> say("Asked again: {0}.", found.subject()),
                (tx, version) -> new MoveRectification(tx, request).askAgain(version, advice, due));
    }

    private Future<Reply> move(
            Request request,
            Form form,
            Function<Rectification, Say> words,
            BiFunction<Database, Integer, Future<Rectification>> deed) {
        return find(request)
                .compose(found -> form.broken()
                        ? Future.succeededFuture(
                                Reply.askAgain("monitoring/rectification", model(found, request, form)))
                        : new Once(db)
                                .run(
                                        request,
                                        tx -> deed.apply(tx, version(form))
                                                .map(moved -> Reply.seeOther(moved.paperHref() + "#rectifications")
                                                        .saying(words.apply(moved)))))
                .recover(failure -> failure instanceof Problem problem && problem.kind() == Problem.Kind.CONFLICT
                        ? meanwhile(request, form, problem)
                        : Future.failedFuture(failure));
    }

    /** As it stands now, with what was typed still there. */
    private Future<Reply> meanwhile(Request request, Form form, Problem why) {
        return find(request).map(found -> {
            var model = model(found, request, form);
            model.put("meanwhile", why.words());
            return Reply.conflict("monitoring/rectification", model);
        });
    }

    private static int version(Form form) {
        if (!form.raw("version").matches("\\d{1,9}")) {
            throw Problem.unreadable(Form.unreadable());
        }
        return Integer.parseInt(form.raw("version"));
    }
}
