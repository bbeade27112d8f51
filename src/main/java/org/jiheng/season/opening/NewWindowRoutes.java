package org.jiheng.season.opening;

import static org.jiheng.database.Broken.ifBroken;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.change.DaysForm;
import org.jiheng.season.change.Season;
import org.jiheng.season.change.SeasonDeed;
import org.jiheng.season.change.SeasonStore;
import org.jiheng.season.change.SettingStore;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Choice;

/** Adding one more window to a year: another monitoring round, or what was left out when the year was opened. */
final class NewWindowRoutes {

    private final Database db;

    NewWindowRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/seasons/new", SeasonDeed.FINANCE_ONLY, this::ask);
        site.post("/seasons", SeasonDeed.FINANCE_ONLY, this::add);
    }

    private Future<Reply> ask(Request request) {
        return SeasonRoutes.year(request, db)
                .compose(year -> new SeasonStore(db)
                        .ownOfYear(year, request.viewer())
                        .map(seasons -> Reply.page("season/new", model(opening(year, seasons)))));
    }

    private static Form opening(int year, List<Season> seasons) {
        var last = seasons.stream().mapToInt(Season::round).max().orElse(0);
        return Form.empty()
                .showing("year", year)
                .showing("kind", SeasonKind.MONITORING.name())
                .showing("round", Math.min(12, last + 1));
    }

    private Future<Reply> add(Request request) {
        var form = request.form();
        var year = form.year("year", say("Enter the year with four figures, such as 2026"));
        var kind = form.choice("kind", SeasonKind.class, say("Choose what the window is for"));
        var rounds = kind == SeasonKind.MONITORING;
        var round = rounds ? DaysForm.round(form) : 0;
        var month = rounds ? DaysForm.upToMonth(form) : 12;
        var days = DaysForm.read(form, year == 0 ? 2000 : year);
        return form.broken()
                ? Future.succeededFuture(Reply.askAgain("season/new", model(form)))
                : add(request, form, year, new SettingStore.Planned(kind, round, month, days));
    }

    private Future<Reply> add(Request request, Form form, int year, SettingStore.Planned window) {
        return new Once(db)
                .run(
                        request,
                        tx -> new OpenYear(tx)
                                .add(request, year, window)
                                .compose(change -> new Revisions(tx).record(Actor.of(request), change))
                                .map(told -> Reply.seeOther("/seasons?year=" + year)
                                        .saying(say(
                                                "{0} was added.", window.kind().label()))))
                .recover(ifBroken("one_season_a_round", () -> {
                    form.complain(
                            window.round() > 0 ? "round" : "kind",
                            window.round() > 0
                                    ? say("There is a round {0} already; choose another number", window.round())
                                    : say("This window is there already; change its days instead"));
                    return Reply.askAgain("season/new", model(form));
                }));
    }

    private static Map<String, Object> model(Form form) {
        var kinds = Arrays.stream(SeasonKind.values())
                .map(kind -> Choice.of(kind.name(), kind.label()))
                .toList();
        return Map.of("form", form, "kinds", kinds, "months", SeasonRoutes.months(), "year", form.raw("year"));
    }
}
