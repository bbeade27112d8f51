package org.jiheng.reminder;

import static org.jiheng.words.Say.say;

import org.jiheng.database.Database;
import org.jiheng.reminder.completeness.CompletenessRoutes;
import org.jiheng.reminder.received.DismissalRoutes;
import org.jiheng.reminder.received.UrgentTasks;
import org.jiheng.reminder.sending.Letters;
import org.jiheng.reminder.sending.SendingRoutes;
import org.jiheng.reminder.sent.SentRoutes;
import org.jiheng.viewer.Role;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.frame.Menu;
import org.jiheng.words.Words;

/** The room of completeness: who has not filed, one reminder to just those, and what becomes of it. */
public final class ReminderRoutes {

    private static final Access WATCHERS =
            Access.only(Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD, Role.FINANCE, Role.AUDITOR);

    private final Database db;
    private final Words words;
    private final Letters letters;

    public ReminderRoutes(Database db, Words words, Letters letters) {
        this.db = db;
        this.words = words;
        this.letters = letters;
    }

    public void mount(Site site, Menu menu) {
        menu.add(CompletenessRoutes.PATH, say("Completeness"), WATCHERS);
        var sent = new SentRoutes(db);
        menu.mark("/tasks", new UrgentTasks(db)::mark);
        menu.mark(CompletenessRoutes.PATH, sent::mark);
        sent.mount(site);
        new CompletenessRoutes(db, words).mount(site);
        new SendingRoutes(db, letters).mount(site);
        new DismissalRoutes(db).mount(site);
    }
}
