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

/** Gives a window other days, and a monitoring round another month up to which it looks. */
public final class ChangeDays implements SeasonDeed {

    @Override
    public String noun() {
        return "days";
    }

    @Override
    public Form opening(Season season) {
        return season.days().shownIn(Form.empty()).showing("upToMonth", season.upToMonth());
    }

    @Override
    public Future<Change> carryOut(Database tx, Season season, Form form, Viewer viewer) {
        var days = DaysForm.read(form, season.year());
        var month = season.kind().hasRounds() ? DaysForm.upToMonth(form) : season.upToMonth();
        var reason = DaysForm.optionalReason(form);
        var change = season.change(Deed.CHANGED_WINDOW).because(reason).cell("up to month", season.upToMonth(), month);
        return form.broken()
                ? Future.succeededFuture(change)
                : new SettingStore(tx)
                        .move(season, month, days, viewer)
                        .map(moved -> Days.compared(season.days(), days, change));
    }

    @Override
    public Say said(Season season) {
        return say("The days of {0} were saved.", season.titleOfYear());
    }
}
