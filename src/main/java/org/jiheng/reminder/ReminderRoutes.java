package org.jiheng.reminder;

import static org.jiheng.words.Say.say;

import java.util.EnumSet;
import java.util.Set;
import org.jiheng.database.Database;
import org.jiheng.reminder.mail.Letters;
import org.jiheng.reminder.received.DismissalRoutes;
import org.jiheng.reminder.received.UrgentTasks;
import org.jiheng.reminder.sending.SendingRoutes;
import org.jiheng.reminder.sent.SentRoutes;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.frame.Menu;
import org.jiheng.words.Words;

/** The room of completeness: who has not filed, one reminder to just those, and what becomes of it. */
public final class ReminderRoutes {

    /** Those who ask others for papers. */
    public static final Set<Role> ASKERS =
            EnumSet.of(Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD, Role.FINANCE);

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

    public static boolean mayRemind(Viewer viewer) {
        return viewer.isAny(ASKERS);
    }

    public void mount(Site site, Menu menu) {
        menu.add(CompletenessRoutes.PATH, say("Completeness"), WATCHERS);
        var sent = new SentRoutes(db, ASKERS);
        menu.mark("/tasks", new UrgentTasks(db)::mark);
        menu.mark(CompletenessRoutes.PATH, sent::mark);
        sent.mount(site);
        new CompletenessRoutes(db, words).mount(site);
        new SendingRoutes(db, letters).mount(site);
        new DismissalRoutes(db).mount(site);
    }
}
