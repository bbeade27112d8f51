package org.jiheng.evaluation.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.problem.Problem;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.project.Years;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Seasons;
import org.jiheng.season.Window;
import org.jiheng.target.approved.ApprovedTargets;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;

/** Opening the self-evaluation of a project, from the targets that were approved or from what was published before. */
public final class OpeningRoutes {

    private static final Access FILLERS = Access.only(Role.FILLER);

    private final Database db;

    public OpeningRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get("/evaluations/new", FILLERS, this::ask);
        site.post("/evaluations", FILLERS, this::open);
    }

    /** What a self-evaluation is opened from. */
    private record Ground(ProjectYear year, Optional<Paper> declaration, Say window) {

        /** What is of a year that still runs cannot have been published in an earlier system. */
        boolean past() {
            return year.year() < Years.current();
        }
    }

    private Future<Reply> ask(Request request) {
        var year = Years.of(request);
        if (request.query("project").isEmpty()) {
            return Future.succeededFuture(Reply.seeOther("/evaluations?year=" + year + "#unevaluated"));
        }
        return project(request.query("project"), year, request.viewer())
                .compose(project -> new OpenedStore(db)
                        .of(project.project().id(), year, request.viewer())
                        .compose(opened -> opened.map(id ->
                                        Future.succeededFuture(Reply.seeOther(PaperKind.SELF_EVALUATION.path(id))))
                                .orElseGet(() -> ground(project, request.viewer())
                                        .map(ground -> Reply.page("evaluation/new", model(ground, Form.empty()))))));
    }

    private Future<ProjectYear> project(String typed, int year, Viewer viewer) {
        return new Projects(db)
                .inYear(Id.read(typed).orElseThrow(Problem::notFound), year, viewer)
                .map(OpeningRoutes::active);
    }

    private static ProjectYear active(ProjectYear year) {
        if (!year.active()) {
            throw Problem.conflict(say(
                    "This project is not active in {0} ({1}), so it is not evaluated.",
                    String.valueOf(year.year()), year.standing().label()));
        }
        return year;
    }

    private Future<Ground> ground(ProjectYear year, Viewer viewer) {
        var node = year.project().nodeId();
        var seasons = new Seasons(db);
        return Future.all(
                        new ApprovedTargets(db, viewer).paper(year.project().id(), year.year()),
                        seasons.window(node, year.year(), SeasonKind.SELF_EVALUATION, 0, viewer.scope()),
                        seasons.opener(node, year.year(), viewer.scope()))
                .map(all -> new Ground(
                        year,
                        all.resultAt(0),
                        all.<Optional<Window>>resultAt(1)
                                .map(Window::words)
                                .orElseGet(
                                        () -> Window.unset(SeasonKind.SELF_EVALUATION, year.year(), all.resultAt(2)))));
    }

    private static Map<String, Object> model(Ground ground, Form form) {
        var model = new HashMap<String, Object>();
        model.put("project", ground.year().project());
        model.put("year", String.valueOf(ground.year().year()));
        model.put("window", ground.window());
        ground.declaration().ifPresent(paper -> model.put("declaration", paper));
        model.put("past", ground.past() || form.ticked("published"));
        model.put("opens", ground.past() || ground.declaration().isPresent());
        model.put("form", form);
        return model;
    }

    private Future<Reply> open(Request request) {
        var form = request.form();
        var year = Years.read(form.raw("year"));
        return project(form.raw("project"), year, request.viewer())
                .compose(project -> ground(project, request.viewer()))
                .compose(ground -> open(request, ground, form));
    }

    private Future<Reply> open(Request request, Ground ground, Form form) {
        complain(ground, form);
        if (form.broken()) {
            return Future.succeededFuture(Reply.askAgain("evaluation/new", model(ground, form)));
        }
        return new Once(db)
                .run(
                        request,
                        tx -> new OpenEvaluation(tx, request)
                                .run(ground.year(), ground.declaration(), form.ticked("published"))
                                .map(paper -> Reply.seeOther(paper.path())));
    }

    private static void complain(Ground ground, Form form) {
        var published = form.ticked("published");
        if (ground.declaration().isEmpty() && !published) {
            form.complain(
                    "published",
                    say("Its targets are not approved: wait for that, or tick that you enter what was published"));
        }
        if (published && !ground.past()) {
            form.complain(
                    "published",
                    say(
                            "A self-evaluation of a year that still runs was not published yet; open it without this tick"));
        }
    }
}
