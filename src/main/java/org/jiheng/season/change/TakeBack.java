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

/** A department takes its narrowing back, and the days of the finance bureau hold again. */
public final class TakeBack implements SeasonDeed {

    @Override
    public String noun() {
        return "widening";
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
    public boolean fits(Season season) {
        return season.narrowing().isPresent();
    }

    @Override
    public int seen(Season season) {
        return Narrow.seenOf(season);
    }

    @Override
    public Say state(Season season) {
        return new Narrow().state(season);
    }

    @Override
    public Form opening(Season season) {
        return Form.empty();
    }

    @Override
    public Future<Change> carryOut(Database tx, Season season, Form form, Viewer viewer) {
        var before = season.narrowing().orElseThrow().days();
        var change = Days.compared(before, null, Narrow.ofDepartment(season, viewer, Deed.WIDENED_WINDOW));
        return new NarrowingStore(tx).takeBack(season, viewer).map(change);
    }

    @Override
    public Say said(Season season) {
        return say("The finance bureau's days hold again for {0}.", season.titleOfYear());
    }
}
