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

/** Takes away a window that was set by mistake; one in which anybody has begun a paper stays. */
public final class RemoveSeason implements SeasonDeed {

    @Override
    public String noun() {
        return "removal";
    }

    @Override
    public Form opening(Season season) {
        return Form.empty();
    }

    @Override
    public Future<Change> carryOut(Database tx, Season season, Form form, Viewer viewer) {
        var change = Days.compared(season.days(), null, season.change(Deed.REMOVED_WINDOW));
        return new SettingStore(tx).isUsed(season, viewer).compose(used -> {
            if (used) {
                form.complain("", say("Papers were begun in this window, so it stays. Close it early instead."));
                return Future.succeededFuture(change);
            }
            return new SettingStore(tx).remove(season, viewer).map(change);
        });
    }

    @Override
    public Say said(Season season) {
        return say("{0} was removed.", season.titleOfYear());
    }

    @Override
    public String next(Season season) {
        return season.list();
    }
}
