package org.jiheng;

import org.jiheng.database.Database;
import org.jiheng.extract.Turns;
import org.jiheng.reminder.ReminderRoutes;
import org.jiheng.reminder.sending.Letters;
import org.jiheng.sampling.RadarRoutes;
import org.jiheng.summary.SummaryRoutes;
import org.jiheng.web.Site;
import org.jiheng.web.frame.Menu;

/** What whoever answers for many papers looks after: what is missing, what looks inflated, and all scores. */
final class OversightRooms {

    private final Furnishing with;
    private final Site site;
    private final Menu menu;
    private final Database db;

    OversightRooms(Furnishing with) {
        this.with = with;
        site = with.site();
        menu = with.menu();
        db = with.db();
    }

    void open(Turns extracts) {
        var words = with.words();
        var settings = with.settings();
        var letters = new Letters(words, settings.mail().flatMap(mail -> settings.publicUrl()));
        new ReminderRoutes(db, words, letters).mount(site, menu);
        new RadarRoutes(db, words).mount(site, menu);
        new SummaryRoutes(with.vertx(), with.databases(), words, extracts).mount(site, menu);
    }
}
