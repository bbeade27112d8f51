package org.jiheng.reminder.received;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** A reminder is put away by whoever got it; what it asked for stays to be done. */
public final class DismissalRoutes {

    private final Database db;

    public DismissalRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.post("/reminders/:id/dismissal", Access.only(Role.FILLER), this::dismiss);
    }

    private Future<Reply> dismiss(Request request) {
        return new Once(db).run(request, tx -> dismiss(tx, request));
    }

    private static Future<Reply> dismiss(Database tx, Request request) {
        var viewer = request.viewer();
        var id = request.id("id");
        var change = Change.of("reminder", id, viewer.nodeId(), Deed.PUT_AWAY_REMINDER, viewer.nodeName());
        return new UrgentStore(tx).dismiss(id, viewer).compose(number -> {
            if (number == 0) {
                throw Problem.notFound();
            }
            return new Revisions(tx)
                    .record(Actor.of(request), change.cell("papers", null, number))
                    .map(told -> Reply.seeOther("/tasks")
                            .saying(say("The reminder was put away. What it asked for is still among your tasks.")));
        });
    }
}
