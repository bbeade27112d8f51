package org.jiheng.season.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.season.Days;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;

/** A department asks its units for their papers within shorter days than the finance bureau's. */
public final class Narrow implements SeasonDeed {

    private static final int NOT_NARROWED = -1;

    @Override
    public String noun() {
        return "narrowing";
    }

    @Override
    public Access access() {
        return SeasonDeed.DEPARTMENT_ONLY;
    }

    @Override
    public Future<Season> hold(Database db, long id, Viewer viewer) {
        return new SeasonStore(db).toNarrow(id, viewer);
    }

    @Override
    public int seen(Season season) {
        return seenOf(season);
    }

    public static int seenOf(Season season) {
        return season.narrowing().map(Season.Narrowing::version).orElse(NOT_NARROWED);
    }

    @Override
    public Say state(Season season) {
        return state(season, season.narrowing().map(Season.Narrowing::days).orElse(season.days()));
    }

    private static Say state(Season season, Days days) {
        return say(
                "Someone of the department changed this meanwhile. {0} is now open for its units from {1} to {2}. Send again to go on from there.",
                season.title(), days.opensOn(), days.closesOn());
    }

    @Override
    public Form opening(Season season) {
        return season.narrowing()
                .map(Season.Narrowing::days)
                .orElse(season.days())
                .shownIn(Form.empty());
    }

    @Override
    public Future<Change> carryOut(Database tx, Season season, Form form, Viewer viewer) {
        var days = DaysForm.readWithin(form, season.year(), season.days());
        var before = season.narrowing().map(Season.Narrowing::days).orElse(null);
        var change = Days.compared(before, days, ofDepartment(season, viewer, Deed.NARROWED_WINDOW));
        return form.broken()
                ? Future.succeededFuture(change)
                : new NarrowingStore(tx).narrow(season, days, viewer).map(change);
    }

    public static Change ofDepartment(Season season, Viewer viewer, Deed deed) {
        return Change.of("season", season.id(), viewer.nodeId(), deed, viewer.nodeName() + " " + season.year())
                .cell("kind", null, season.kind().label().key())
                .cell("round", null, season.round() == 0 ? null : season.round());
    }

    @Override
    public Say said(Season season) {
        return say("The days of the department's units for {0} were saved.", season.titleOfYear());
    }
}
