package org.jiheng.season.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.season.change.ChangeDays;
import org.jiheng.season.change.CloseEarly;
import org.jiheng.season.change.DaysForm;
import org.jiheng.season.change.Narrow;
import org.jiheng.season.change.RemoveSeason;
import org.jiheng.season.change.Reopen;
import org.jiheng.season.change.Season;
import org.jiheng.season.change.SeasonDeed;
import org.jiheng.season.change.TakeBack;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** Every deed on a window goes the same way: its page, the window held still, the form judged, the line in the history. */
final class SeasonDeedRoutes {

    private static final List<SeasonDeed> DEEDS =
            List.of(new ChangeDays(), new CloseEarly(), new Reopen(), new RemoveSeason(), new Narrow(), new TakeBack());

    private final Database db;

    SeasonDeedRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        for (var deed : DEEDS) {
            var path = "/seasons/:id/" + deed.noun();
            site.get(path, deed.access(), request -> ask(deed, request));
            site.post(path, deed.access(), request -> carryOut(deed, request));
        }
    }

    private Future<Reply> ask(SeasonDeed deed, Request request) {
        return deed.hold(db, request.id("id"), request.viewer())
                .map(season -> fitting(deed, season))
                .map(season -> Reply.page(view(deed), model(deed, season, deed.opening(season))));
    }

    private Future<Reply> carryOut(SeasonDeed deed, Request request) {
        return new Once(db)
                .run(
                        request,
                        tx -> deed.hold(tx, request.id("id"), request.viewer())
                                .map(season -> fitting(deed, season))
                                .compose(season -> attempt(deed, tx, season, request)));
    }

    private static Future<Reply> attempt(SeasonDeed deed, Database tx, Season season, Request request) {
        var form = request.form();
        if (DaysForm.version(form) != deed.seen(season)) {
            form.complain("", deed.state(season));
            return Future.succeededFuture(askAgain(deed, season, form));
        }
        return deed.carryOut(tx, season, form, request.viewer())
                .compose(change -> form.broken()
                        ? Future.succeededFuture(askAgain(deed, season, form))
                        : new Revisions(tx)
                                .record(Actor.of(request), change)
                                .map(told -> Reply.seeOther(deed.next(season)).saying(deed.said(season))));
    }

    private static Reply askAgain(SeasonDeed deed, Season season, Form form) {
        return Reply.askAgain(view(deed), model(deed, season, form));
    }

    private static Map<String, Object> model(SeasonDeed deed, Season season, Form form) {
        return Map.of(
                "season",
                season,
                "form",
                form.showing("version", deed.seen(season)),
                "action",
                season.href() + "/" + deed.noun(),
                "months",
                SeasonRoutes.months());
    }

    private static Season fitting(SeasonDeed deed, Season season) {
        if (!deed.fits(season)) {
            throw Problem.conflict(say("This window no longer allows this; open its page again."));
        }
        return season;
    }

    private static String view(SeasonDeed deed) {
        return "season/" + deed.noun();
    }
}
