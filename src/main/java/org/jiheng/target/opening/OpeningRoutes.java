package org.jiheng.target.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.paper.PaperKind;
import org.jiheng.problem.Problem;
import org.jiheng.project.Projects;
import org.jiheng.project.Years;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

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
                        .orElseGet(() -> new OpeningPage(known).first()));
    }

    private Future<Reply> open(Request request) {
        var form = request.form();
        var year = Years.read(form.raw("year"));
        return known(request, form.raw("project"), year).compose(known -> {
            known.mustBeActive();
            var origin = origin(known, form);
            return form.broken()
                    ? Future.succeededFuture(new OpeningPage(known).again(form))
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
