package org.jiheng.season.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.season.StepSetting;
import org.jiheng.season.StepStore;
import org.jiheng.season.change.SeasonDeed;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Setting which steps the papers of a year go through. */
public final class StepRoutes {

    private final Database db;

    public StepRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get("/seasons/steps", SeasonDeed.FINANCE_ONLY, this::ask);
        site.post("/seasons/steps", SeasonDeed.FINANCE_ONLY, this::set);
    }

    private Future<Reply> ask(Request request) {
        return SeasonRoutes.year(request, db)
                .compose(year -> new StepStore(db)
                        .ofYear(year, request.viewer())
                        .map(settings -> Reply.page("season/steps", model(year, settings, shown(settings)))));
    }

    private static Form shown(List<StepSetting> settings) {
        var form = Form.empty();
        settings.forEach(setting -> setting.shownIn(form));
        return form;
    }

    private Future<Reply> set(Request request) {
        var form = request.form();
        var year = form.year("year", say("Enter the year with four figures, such as 2026"));
        if (year == 0) {
            throw Problem.unreadable(Form.unreadable());
        }
        return new Once(db)
                .run(
                        request,
                        tx -> new StepStore(tx)
                                .ofYear(year, request.viewer())
                                .compose(now -> set(tx, request, form, year, now)));
    }

    private static Future<Reply> set(Database tx, Request request, Form form, int year, List<StepSetting> now) {
        var wanted = now.stream().map(setting -> setting.read(form)).toList();
        return form.broken()
                ? Future.succeededFuture(Reply.askAgain("season/steps", model(year, now, form)))
                : new SetSteps(tx)
                        .run(request, year, now, wanted)
                        .map(conflict -> conflict.map(words -> {
                                    form.complain("", words);
                                    now.forEach(
                                            setting -> form.showing(setting.code() + ".version", setting.version()));
                                    return Reply.askAgain("season/steps", model(year, now, form));
                                })
                                .orElseGet(() -> Reply.seeOther("/seasons?year=" + year)
                                        .saying(say("The review steps of {0} were saved.", String.valueOf(year)))));
    }

    private static Map<String, Object> model(int year, List<StepSetting> settings, Form form) {
        var model = new HashMap<String, Object>();
        model.put("year", String.valueOf(year));
        model.put("settings", settings);
        model.put("form", form);
        return model;
    }
}
