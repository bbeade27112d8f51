package org.jiheng.overall.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.overall.opening.DepartmentStore.Department;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.opening.OpenPaper;
import org.jiheng.problem.Problem;
import org.jiheng.project.Years;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** Opening the overall evaluation of a department for a year. */
public final class OpeningRoutes {

    private static final Access FILLERS = Access.only(Role.FILLER);

    private final Database db;

    public OpeningRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get("/overall/new", FILLERS, this::ask);
        site.post("/overall", FILLERS, this::open);
    }

    private Future<Reply> ask(Request request) {
        var year = Years.of(request);
        return departments(year, request).compose(all -> {
            var page = new OpeningPage(all, year);
            return chosen(all, request.query("department"))
                    .map(department -> ask(request, page, department))
                    .orElseGet(() -> Future.succeededFuture(page.choice()));
        });
    }

    /** What has not begun cannot be evaluated; a year further on is a slip of the hand. */
    private Future<List<Department>> departments(int year, Request request) {
        if (year > Years.current()) {
            return Future.failedFuture(
                    Problem.conflict(say("The year {0} has not begun: nothing can be evaluated yet.", "" + year)));
        }
        return new DepartmentStore(db).ofYear(year, request.viewer());
    }

    /** A part of the organisation with one department needs no choice. */
    private static Optional<Department> chosen(List<Department> all, String asked) {
        if (asked.isEmpty()) {
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
        var id = Id.read(asked).orElseThrow(Problem::notFound);
        return Optional.of(
                all.stream().filter(each -> each.id() == id).findFirst().orElseThrow(Problem::notFound));
    }

    /** What was opened already is gone on with. */
    private Future<Reply> ask(Request request, OpeningPage page, Department department) {
        return new DepartmentStore(db)
                .opened(department.id(), page.year(), request.viewer())
                .compose(opened -> opened.map(id -> Future.succeededFuture(Reply.seeOther(PaperKind.OVERALL.path(id))))
                        .orElseGet(() -> Ground.find(db, department, page.year(), request.viewer())
                                .map(page::of)));
    }

    private Future<Reply> open(Request request) {
        var form = request.form();
        var year = Years.read(form.raw("year"));
        return departments(year, request).compose(all -> {
            var department = chosen(all, form.raw("department")).orElseThrow(Problem::notFound);
            return Ground.find(db, department, year, request.viewer())
                    .compose(ground -> open(request, ground, new OpeningPage(all, year), form));
        });
    }

    private Future<Reply> open(Request request, Ground ground, OpeningPage page, Form form) {
        if (form.ticked("published") && !ground.past()) {
            form.complain(
                    "published",
                    say("A report of a year that still runs was not published yet; open it without this tick"));
            return Future.succeededFuture(page.again(ground, form));
        }
        return new Once(db).run(request, tx -> begin(tx, request, ground, form));
    }

    private static Future<Reply> begin(Database tx, Request request, Ground ground, Form form) {
        var published = form.ticked("published");
        return new OpenPaper(tx, request)
                .run(ground.paper(published), ground.department().id(), ground.cells(published, form.ticked("again")))
                .map(paper -> Reply.seeOther(paper.path()));
    }
}
