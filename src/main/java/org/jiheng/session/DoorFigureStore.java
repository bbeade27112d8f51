package org.jiheng.session;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** How busy the door is, for whoever watches the machine. */
public final class DoorFigureStore {

    /** Wrong passwords within a quarter of an hour, forms kept for their people, open sessions. */
    public record Figures(long wrongPasswords, long keptForms, long openSessions) {}

    private final Database db;

    public DoorFigureStore(Database db) {
        this.db = db;
    }

    /** Each wrong password is noted twice: for the account, until its owner comes in, and for the address. */
    public Future<Figures> now() {
        var sql = """
                select (select count(*) from wrong_password
                         where at > now() - interval '15 minutes' and counted_for like 'address %') as wrong,
                       (select count(*) from parked_post) as kept,
                       (select count(*) from session where ended_at is null and ends_at > now()) as open
                """;
        return db.ask(Scope.BACKGROUND, sql)
                .one(row -> new Figures(row.getLong("wrong"), row.getLong("kept"), row.getLong("open")));
    }
}
