package org.jiheng.overall.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.overall.opening.DepartmentStore.Department;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.opening.OpenPaper;
import org.jiheng.problem.Problem;
import org.jiheng.project.Years;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Seasons;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

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

    /** What an overall evaluation is opened from. */
    private record Ground(
            Department department,
            int year,
            Scheme scheme,
            Say window,
            Map<String, BigDecimal> projects,
            Optional<Paper> lastYear) {

        boolean past() {
            return year < Years.current();
        }
    }

    private Future<Reply> ask(Request request) {
        var year = Years.of(request);
        return departments(request).compose(all -> {
            var chosen = chosen(all, request.query("department"));
            return chosen.isEmpty()
                    ? Future.succeededFuture(Reply.page("overall/new", choice(all, year)))
                    : ask(request, all, chosen.get(), year);
        });
    }

    private Future<List<Department>> departments(Request request) {
        return new DepartmentStore(db).ofYear(Years.of(request), request.viewer());
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

    private static Map<String, Object> choice(List<Department> all, int year) {
        var model = new HashMap<String, Object>();
        model.put("departments", choices(all));
        model.put("years", Years.choices(List.of(year, Years.current() - 1, Years.current() - 2, Years.current() - 3)));
        model.put("year", String.valueOf(year));
        model.put("form", Form.empty().showing("year", year));
        return model;
    }

    private static List<Choice> choices(List<Department> all) {
        return all.stream()
                .map(each -> Choice.of(String.valueOf(each.id()), each.name()))
                .toList();
    }

    private Future<Reply> ask(Request request, List<Department> all, Department department, int year) {
        return new DepartmentStore(db)
                .opened(department.id(), year, request.viewer())
                .compose(opened -> opened.map(id -> Future.succeededFuture(Reply.seeOther(PaperKind.OVERALL.path(id))))
                        .orElseGet(() -> ground(department, year, request.viewer())
                                .map(ground -> Reply.page("overall/new", model(ground, all, offered(ground))))));
    }

    private static Form offered(Ground ground) {
        return Form.empty()
                .showing("year", ground.year())
                .showing("department", ground.department().id())
                .showing("again", ground.lastYear().isPresent() ? "yes" : "");
    }

    private Future<Ground> ground(Department department, int year, Viewer viewer) {
        var store = new DepartmentStore(db);
        return Future.all(
                        new Schemes(db).inForce(department.id(), year, PaperKind.OVERALL.name()),
                        new Seasons(db).words(department.id(), year, SeasonKind.SELF_EVALUATION, viewer.scope()),
                        store.money(department.id(), year, viewer),
                        lastYear(department, year, viewer))
                .map(all -> new Ground(
                        department, year, all.resultAt(0), all.resultAt(1), all.resultAt(2), all.resultAt(3)));
    }

    private Future<Optional<Paper>> lastYear(Department department, int year, Viewer viewer) {
        return new DepartmentStore(db)
                .opened(department.id(), year - 1, viewer)
                .compose(id -> id.map(
                                last -> new PaperStore(db).find(last, viewer).map(Optional::of))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty())));
    }

    private static Map<String, Object> model(Ground ground, List<Department> all, Form form) {
        var model = choice(all, ground.year());
        model.put("department", ground.department());
        model.put("before", String.valueOf(ground.year() - 1));
        model.put("window", ground.window());
        model.put("scheme", ground.scheme());
        model.put("counted", !ground.projects().isEmpty());
        ground.lastYear().ifPresent(paper -> model.put("last", paper));
        model.put("past", ground.past());
        model.put("form", form);
        return model;
    }

    private Future<Reply> open(Request request) {
        var form = request.form();
        var year = Years.read(form.raw("year"));
        return new DepartmentStore(db).ofYear(year, request.viewer()).compose(all -> {
            var department = chosen(all, form.raw("department")).orElseThrow(Problem::notFound);
            return ground(department, year, request.viewer()).compose(ground -> open(request, ground, all, form));
        });
    }

    private Future<Reply> open(Request request, Ground ground, List<Department> all, Form form) {
        if (form.ticked("published") && !ground.past()) {
            form.complain(
                    "published",
                    say("A report of a year that still runs was not published yet; open it without this tick"));
            return Future.succeededFuture(Reply.askAgain("overall/new", model(ground, all, form)));
        }
        return new Once(db)
                .run(request, tx -> begin(tx, request, ground, form).map(paper -> Reply.seeOther(paper.path())));
    }

    private static Future<Paper> begin(Database tx, Request request, Ground ground, Form form) {
        var published = form.ticked("published");
        var fresh = new NewPaper(
                PaperKind.OVERALL,
                0,
                ground.year(),
                0,
                ground.scheme().id(),
                Beginning.title(ground.department().name(), ground.year()),
                published ? Cells.of(Map.of(Paper.AS_PUBLISHED, "yes")) : Cells.none());
        var last = ground.lastYear().filter(paper -> form.ticked("again")).map(Paper::cells);
        var cells = new Beginning(ground.scheme(), last, published ? Map.of() : ground.projects()).cells();
        return new OpenPaper(tx, request).run(fresh, ground.department().id(), cells);
    }
}
