package org.jiheng.target.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.paper.PaperKind;
import org.jiheng.problem.Problem;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.project.Years;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.page.Choice;

/** Opening the declaration of a project: from an empty form, from last year's, or from another project's. */
public final class OpeningRoutes {

    static final Access FILLERS = Access.only(Role.FILLER);

    private final Database db;
    private final Schemes schemes;

    public OpeningRoutes(Database db) {
        this.db = db;
        schemes = new Schemes(db);
    }

    public void mount(Site site) {
        site.get("/targets/new", FILLERS, this::ask);
        site.post("/targets", FILLERS, this::open);
    }

    /** What is known before anything is opened. */
    private record Known(
            ProjectYear year,
            Scheme scheme,
            Optional<Long> opened,
            Optional<Long> lastYears,
            List<OriginStore.Line> others) {}

    private Future<Known> known(Request request, String project, int year) {
        var viewer = request.viewer();
        var origins = new Origins(db, viewer);
        var id = Id.read(project).orElseThrow(Problem::notFound);
        return new Projects(db)
                .inYear(id, year, viewer)
                .compose(found -> Future.all(
                                schemes.inForce(found.project().nodeId(), year, PaperKind.TARGET.name()),
                                new OriginStore(db).opened(id, year, viewer),
                                origins.lastYears(id, year),
                                origins.choices(id, year))
                        .map(all ->
                                new Known(found, all.resultAt(0), all.resultAt(1), all.resultAt(2), all.resultAt(3))));
    }

    private Future<Reply> ask(Request request) {
        var year = Years.of(request);
        if (request.query("project").isEmpty()) {
            return Future.succeededFuture(Reply.seeOther("/targets?year=" + year + "#undeclared"));
        }
        return known(request, request.query("project"), year)
                .map(known -> known.opened()
                        .map(id -> Reply.seeOther(PaperKind.TARGET.path(id)))
                        .orElseGet(() -> Reply.page("target/new", model(known, start(known)))));
    }

    private static Form start(Known known) {
        return Form.empty().showing("from", known.lastYears().isPresent() ? "last" : "empty");
    }

    private static Map<String, Object> model(Known known, Form form) {
        mustBeActive(known.year());
        var model = new HashMap<String, Object>();
        model.put("project", known.year().project());
        model.put("year", String.valueOf(known.year().year()));
        model.put("scheme", known.scheme());
        model.put("sources", sources(known));
        model.put("others", known.others().stream().map(OpeningRoutes::choice).toList());
        model.put("form", form);
        return model;
    }

    private static void mustBeActive(ProjectYear year) {
        if (!year.active()) {
            throw Problem.conflict(say(
                    "This project is not active in {0} ({1}), so it declares no targets.",
                    String.valueOf(year.year()), year.standing().label()));
        }
    }

    private static List<Choice> sources(Known known) {
        var sources = new ArrayList<Choice>();
        sources.add(
                new Choice("empty", say("An empty form"), say("One row for each type of indicators of the scheme")));
        known.lastYears()
                .ifPresent(id -> sources.add(new Choice(
                        "last",
                        say(
                                "What was approved for {0}",
                                String.valueOf(known.year().year() - 1)),
                        say("Goals and indicators; its targets become the values of earlier years"))));
        if (!known.others().isEmpty()) {
            sources.add(new Choice(
                    "other", say("The declaration of another project"), say("Goals and indicators, not the money")));
        }
        return sources;
    }

    private static Choice choice(OriginStore.Line line) {
        return Choice.of(
                String.valueOf(line.id()),
                say("{0} · {1} · {2}|source", String.valueOf(line.year()), line.project(), line.unit()));
    }

    private Future<Reply> open(Request request) {
        var form = request.form();
        var year = Years.read(form.raw("year"));
        return known(request, form.raw("project"), year).compose(known -> {
            mustBeActive(known.year());
            var origin = origin(known, form);
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain("target/new", model(known, form)))
                    : begin(request, known, origin);
        });
    }

    private static Optional<Long> origin(Known known, Form form) {
        var from = form.raw("from");
        if (from.equals("last")) {
            return known.lastYears();
        }
        if (!from.equals("other")) {
            return Optional.empty();
        }
        var chosen =
                Id.read(form.raw("paper")).filter(id -> known.others().stream().anyMatch(line -> line.id() == id));
        if (chosen.isEmpty()) {
            form.complain("paper", say("Choose the declaration to copy from"));
        }
        return chosen;
    }

    private Future<Reply> begin(Request request, Known known, Optional<Long> origin) {
        var beginning = new Beginning(known.year(), known.scheme());
        var cells = origin.map(id -> new Origins(db, request.viewer()).find(id).map(beginning::from))
                .orElseGet(() -> Future.succeededFuture(beginning.empty()));
        return cells.compose(begun -> new Once(db)
                .run(
                        request,
                        tx -> new OpenTarget(tx, request)
                                .run(known.year(), known.scheme(), begun)
                                .map(paper -> Reply.seeOther(paper.path()))));
    }
}
