package org.jiheng.session.life;

import io.vertx.core.Future;
import java.util.UUID;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Ends sessions; what is ended is dead with the next request. */
public final class SessionEndStore {

    private final Database db;

    public SessionEndStore(Database db) {
        this.db = db;
    }

    public Future<Void> end(UUID session, String because) {
        var sql = """
                update session
                   set ended_at = now(),
                       ended_because = $2
                 where id = $1
                   and ended_at is null
                """;
        return db.ask(Scope.DOOR, sql, session, because).run().mapEmpty();
    }

    /** All sessions of an account but one; how many there were. */
    public Future<Integer> endOthers(long accountId, UUID kept, String because) {
        var sql = """
                update session
                   set ended_at = now(),
                       ended_because = $3
                 where account_id = $1
                   and id <> $2
                   and ended_at is null
                """;
        return db.ask(Scope.DOOR, sql, accountId, kept, because).run();
    }
}
