package org.jiheng.season.opening;

import static org.jiheng.database.Broken.ifBroken;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.season.change.Season;
import org.jiheng.season.change.SeasonDeed;
import org.jiheng.season.change.SeasonStore;
import org.jiheng.season.change.SettingStore;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Opening a year: all its windows in one form, with the customary days or those of the year before. */
final class YearRoutes {

    private final Database db;

    YearRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/seasons/opening", SeasonDeed.FINANCE_ONLY, this::ask);
        site.post("/seasons/opening", SeasonDeed.FINANCE_ONLY, this::open);
    }

    private Future<Reply> ask(Request request) {
        var like = SeasonRoutes.read(request.query("like"));
        return SeasonRoutes.year(request, db)
                .compose(year -> opened(year, request)
                        .compose(already -> already.isEmpty()
                                ? proposed(year, like.orElse(0), request)
                                        .map(plan -> Reply.page(
                                                "season/opening",
                                                model(year, plan, shown(plan, like.orElse(0)), request)))
                                : Future.succeededFuture(Reply.seeOther("/seasons?year=" + year))));
    }

    private Future<List<Season>> opened(int year, Request request) {
        return new SeasonStore(db).ownOfYear(year, request.viewer());
    }

    private Future<PlannedYear> proposed(int year, int like, Request request) {
        return like == 0
                ? Future.succeededFuture(PlannedYear.usual(year))
                : opened(like, request)
                        .map(seasons -> seasons.isEmpty() ? PlannedYear.usual(year) : PlannedYear.like(seasons, year));
    }

    private static Form shown(PlannedYear plan, int like) {
        return plan.shownIn(Form.empty()).showing("like", like == 0 ? "" : like);
    }

    private Future<Reply> open(Request request) {
        var form = request.form();
        var year = form.year("year", say("Enter the year with four figures, such as 2026"));
        if (year == 0) {
            return Future.succeededFuture(
                    Reply.askAgain("season/opening", model(0, PlannedYear.posted(form, 0), form, request)));
        }
        var plan = PlannedYear.posted(form, year);
        var windows = plan.read(form);
        return form.broken()
                ? Future.succeededFuture(Reply.askAgain("season/opening", model(year, plan, form, request)))
                : open(request, form, year, plan, windows);
    }

    private Future<Reply> open(
            Request request, Form form, int year, PlannedYear plan, List<SettingStore.Planned> windows) {
        return new Once(db)
                .run(
                        request,
                        tx -> new OpenYear(tx)
                                .run(request, year, windows, SeasonRoutes.read(form.raw("like")))
                                .map(opened -> Reply.seeOther("/seasons?year=" + year)
                                        .saying(say("The windows of {0} were set.", String.valueOf(year)))))
                .recover(ifBroken("one_season_a_round", () -> {
                    form.complain(
                            "", say("Someone set windows of {0} meanwhile; look at them first.", String.valueOf(year)));
                    return Reply.askAgain("season/opening", model(year, plan, form, request));
                }));
    }

    private static Map<String, Object> model(int year, PlannedYear plan, Form form, Request request) {
        var model = new HashMap<String, Object>();
        model.put("year", String.valueOf(year));
        model.put("rows", plan.rows());
        model.put("form", form);
        model.put("months", SeasonRoutes.months());
        model.put("place", request.viewer().nodeName());
        return model;
    }
}
