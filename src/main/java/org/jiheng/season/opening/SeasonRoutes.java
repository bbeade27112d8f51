package org.jiheng.season.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.season.StepStore;
import org.jiheng.season.WindowStore;
import org.jiheng.season.change.NarrowingStore;
import org.jiheng.season.change.Season;
import org.jiheng.season.change.SeasonStore;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.frame.Menu;
import org.jiheng.web.page.Choice;

/** Years and windows: everyone reads them, the finance office sets them, departments narrow them. */
public final class SeasonRoutes {

    private static final Access IN_THE_MENU = Access.only(Role.FINANCE, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD);

    private final Database db;

    public SeasonRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site, Menu menu) {
        menu.add("/seasons", say("Years|menu"), IN_THE_MENU);
        site.get("/seasons", Access.inPost(), this::list);
        new YearRoutes(db).mount(site);
        new NewWindowRoutes(db).mount(site);
        new StepRoutes(db).mount(site);
        site.get("/seasons/:id", Access.inPost(), this::show);
        new SeasonDeedRoutes(db).mount(site);
    }

    private Future<Reply> list(Request request) {
        var viewer = request.viewer();
        return year(request, db)
                .compose(year -> Future.all(
                                new SeasonStore(db).years(viewer),
                                new SeasonStore(db).ofYear(year, viewer),
                                new WindowStore(db).of(viewer.nodeId(), year, viewer.scope()),
                                new StepStore(db).ofYear(year, viewer),
                                new WindowStore(db).opener(viewer.nodeId(), year, viewer.scope()),
                                new SeasonStore(db).ownOfYear(year - 1, viewer))
                        .map(all -> Reply.page(
                                "season/list",
                                new YearPage(viewer, year, all.resultAt(1), all.resultAt(2))
                                        .model(
                                                all.resultAt(0),
                                                all.resultAt(3),
                                                all.resultAt(4),
                                                !all.<List<Season>>resultAt(5).isEmpty()))));
    }

    private Future<Reply> show(Request request) {
        var viewer = request.viewer();
        return new SeasonStore(db)
                .find(request.id("id"), viewer)
                .compose(season -> Future.all(
                                new NarrowingStore(db).of(season, viewer),
                                new WindowStore(db).of(viewer.nodeId(), season.year(), viewer.scope()))
                        .map(both -> Reply.page(
                                "season/show", SeasonPage.model(viewer, season, both.resultAt(0), both.resultAt(1)))));
    }

    /** The year in the address, or this one. */
    public static Future<Integer> year(Request request, Database db) {
        var asked = request.query("year");
        return asked.isEmpty()
                ? new WindowStore(db).today().map(java.time.LocalDate::getYear)
                : Future.succeededFuture(read(asked).orElseThrow(Problem::notFound));
    }

    public static Optional<Integer> read(String year) {
        var form = Form.empty().showing("year", year);
        var read = form.year("year", Form.unreadable());
        return form.broken() ? Optional.empty() : Optional.of(read);
    }

    public static List<Choice> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Choice.of(String.valueOf(month), say("Month {0}", month)))
                .toList();
    }
}
