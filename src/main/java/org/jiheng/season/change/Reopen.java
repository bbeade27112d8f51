package org.jiheng.season.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.season.Days;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Opens a window again that was closed early or whose last day has passed. */
public final class Reopen implements SeasonDeed {

    @Override
    public String noun() {
        return "reopening";
    }

    @Override
    public boolean fits(Season season) {
        return season.isOver();
    }

    /** A last day that has passed is left for them to choose anew. */
    @Override
    public Form opening(Season season) {
        var over = season.days().closesOn().isBefore(season.today());
        return Form.empty().showing("closesOn", over ? "" : season.days().closesOn());
    }

    @Override
    public Future<Change> carryOut(Database tx, Season season, Form form, Viewer viewer) {
        var closes = DaysForm.day(
                form, "closesOn", season.year(), say("Enter the last day as a date, such as 2026-11-21|window"));
        if (closes != null && closes.isBefore(season.today())) {
            form.complain("closesOn", say("Choose today, {0}, or a later day", season.today()));
        } else if (closes != null && closes.isBefore(season.days().opensOn())) {
            form.complain("closesOn", say("The last day cannot be before the first day|window"));
        }
        var reason = DaysForm.reason(form);
        var change = season.change(Deed.REOPENED_WINDOW)
                .cell("closed early", season.closedEarly(), false)
                .because(reason);
        return form.broken()
                ? Future.succeededFuture(change)
                : open(tx, season, season.days().closing(closes), viewer)
                        .map(opened ->
                                Days.compared(season.days(), season.days().closing(closes), change));
    }

    private static Future<Void> open(Database tx, Season season, Days days, Viewer viewer) {
        return new SettingStore(tx)
                .close(season, "", viewer)
                .compose(opened -> new SeasonStore(tx).toSet(season.id(), viewer))
                .compose(now -> new SettingStore(tx).move(now, now.upToMonth(), days, viewer));
    }

    @Override
    public Say said(Season season) {
        return say("{0} is open again.", season.titleOfYear());
    }
}
