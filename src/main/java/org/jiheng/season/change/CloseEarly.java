package org.jiheng.season.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Closes a window before its last day; from then on papers stay drafts. */
public final class CloseEarly implements SeasonDeed {

    @Override
    public String noun() {
        return "closing";
    }

    @Override
    public boolean fits(Season season) {
        return !season.isOver();
    }

    @Override
    public Form opening(Season season) {
        return Form.empty();
    }

    @Override
    public Future<Change> carryOut(Database tx, Season season, Form form, Viewer viewer) {
        var reason = DaysForm.reason(form);
        var change = season.change(Deed.CLOSED_WINDOW)
                .cell("closed early", false, true)
                .because(reason);
        return form.broken()
                ? Future.succeededFuture(change)
                : new SettingStore(tx).close(season, reason, viewer).map(change);
    }

    @Override
    public Say said(Season season) {
        return say("{0} was closed. What is not submitted stays a draft.", season.titleOfYear());
    }
}
