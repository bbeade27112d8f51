package org.jiheng.season.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Change;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;

/** Something that can be done with a window: a page that asks for it, and the doing. */
public interface SeasonDeed {

    Access FINANCE_ONLY = Access.only(Role.FINANCE);
    Access DEPARTMENT_ONLY = Access.only(Role.DEPARTMENT_REVIEWER);

    /** The end of its address, and the name of its page. */
    String noun();

    default Access access() {
        return FINANCE_ONLY;
    }

    /** The window as those see it who may do this; for everyone else it does not exist. */
    default Future<Season> hold(Database db, long id, Viewer viewer) {
        return new SeasonStore(db).toSet(id, viewer);
    }

    /** Whether it can be done with this window as it stands. */
    default boolean fits(Season season) {
        return true;
    }

    /** The version that must not have moved on while the page was open. */
    default int seen(Season season) {
        return season.version();
    }

    /** What someone else left there while the page was open. */
    default Say state(Season season) {
        return say(
                "Someone changed this window meanwhile. It is now open from {0} to {1}, and {2}. Send again to go on from there.",
                season.days().opensOn(),
                season.days().closesOn(),
                season.window().stand().status().label());
    }

    Form opening(Season season);

    /** The change that was made; nobody looks at it when the form has complaints. */
    Future<Change> carryOut(Database tx, Season season, Form form, Viewer viewer);

    Say said(Season season);

    default String next(Season season) {
        return season.href();
    }
}
