package org.jiheng.monitoring.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
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

/** Opening the monitoring of a project for a round, from the targets that were approved. */
public final class OpeningRoutes {

    private static final Access FILLERS = Access.only(Role.FILLER);

    private final Database db;

    public OpeningRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get("/monitorings/new", FILLERS, this::ask);
        site.post("/monitorings", FILLERS, this::open);
    }

    /** What must be there before a monitoring is opened. */
    private record Ground(ProjectYear year, Window round, Paper declaration) {}

    private Future<Reply> ask(Request request) {
        var year = Years.of(request);
        var round = round(request.query("round"));
        if (request.query("project").isEmpty()) {
            return Future.succeededFuture(Reply.seeOther("/monitorings?year=" + year + "#unmonitored"));
        }
        return project(request.query("project"), year, request.viewer())
                .compose(project -> new OpenedStore(db)
                        .rounds(project.project().id(), year, request.viewer())
                        .compose(opened -> opened.containsKey(round)
                                ? Future.succeededFuture(Reply.seeOther(PaperKind.MONITORING.path(opened.get(round))))
                                : ground(project, round, request.viewer())
                                        .map(ground -> Reply.page("monitoring/new", model(ground)))));
    }

    private static int round(String typed) {
        return typed.matches("[1-9]|1[0-2]") ? Integer.parseInt(typed) : 1;
    }

    private Future<ProjectYear> project(String typed, int year, Viewer viewer) {
        return new Projects(db).inYear(Id.read(typed).orElseThrow(Problem::notFound), year, viewer);
    }

    private Future<Ground> ground(ProjectYear year, int round, Viewer viewer) {
        var project = year.project();
        mustBeActive(year);
        return Future.all(
                        new Seasons(db).rounds(project.nodeId(), year.year(), viewer.scope()),
                        new Seasons(db).opener(project.nodeId(), year.year(), viewer.scope()),
                        new ApprovedTargets(db, viewer).paper(project.id(), year.year()))
                .map(all -> new Ground(
                        year,
                        window(all.resultAt(0), round)
                                .orElseThrow(() -> Problem.conflict(
                                        Window.unset(SeasonKind.MONITORING, year.year(), all.resultAt(1)))),
                        all.<Optional<Paper>>resultAt(2).orElseThrow(() -> unapproved(year))));
    }

    private static Optional<Window> window(List<Window> rounds, int round) {
        return rounds.stream().filter(window -> window.round() == round).findFirst();
    }

    private static void mustBeActive(ProjectYear year) {
        if (!year.active()) {
            throw Problem.conflict(say(
                    "This project is not active in {0} ({1}), so it is not monitored.",
                    String.valueOf(year.year()), year.standing().label()));
        }
    }

    private static Problem unapproved(ProjectYear year) {
        return Problem.conflict(say(
                "The targets of this project for {0} are not approved yet. It is monitored from then on.",
                String.valueOf(year.year())));
    }

    private static Map<String, Object> model(Ground ground) {
        return Map.of(
                "project", ground.year().project(),
                "year", String.valueOf(ground.year().year()),
                "round", ground.round(),
                "declaration", ground.declaration(),
                "form", Form.empty());
    }

    /** What is opened must be said; nothing is opened for a year or round nobody named. */
    private static int asked(Form form, String field) {
        if (!form.raw(field).matches("[1-9][0-9]{0,3}")) {
            throw Problem.unreadable(Form.unreadable());
        }
        return Integer.parseInt(form.raw(field));
    }

    private Future<Reply> open(Request request) {
        var form = request.form();
        return project(form.raw("project"), asked(form, "year"), request.viewer())
                .compose(project -> ground(project, asked(form, "round"), request.viewer()))
                .compose(ground -> new Once(db)
                        .run(
                                request,
                                tx -> new OpenMonitoring(tx, request)
                                        .run(ground.year(), ground.round(), ground.declaration())
                                        .map(paper -> Reply.seeOther(paper.path()))));
    }
}
