package org.jiheng.session;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/**
 * Counts wrong passwords. A device the account has signed in from before is counted by itself, so that strangers who
 * guess lock out only strangers, never the person who sits at their own desk.
 */
final class LockStore {

    static final int TRIES = 5;

    private static final int TRIES_OF_AN_ADDRESS = 100;

    private final Database db;

    LockStore(Database db) {
        this.db = db;
    }

    /** How many tries are left; 0 means that nobody is let in now, whatever the password. */
    Future<Integer> triesLeft(Knock knock) {
        var sql = """
                select count(*) filter (where counted_for = $1 and at > now() - interval '15 minutes') as mine,
                       count(*) filter (where counted_for = $2) as of_address
                  from wrong_password
                 where counted_for in ($1, $2)
                   and at > now() - interval '1 hour'
                """;
        return db.ask(Scope.DOOR, sql, knock.counter(), knock.addressCounter())
                .one(row -> row.getLong("of_address") >= TRIES_OF_AN_ADDRESS && !knock.onKnownDevice()
                        ? 0
                        : Math.max(0, TRIES - row.getInteger("mine")));
    }

    Future<Void> countWrong(Knock knock) {
        var sql = "insert into wrong_password (counted_for) select unnest($1::text[])";
        var counters = List.of(knock.counter(), knock.addressCounter()).toArray(String[]::new);
        return db.ask(Scope.DOOR, sql, (Object) counters).run().mapEmpty();
    }

    Future<Void> forget(Knock knock) {
        var sql = "delete from wrong_password where counted_for = $1";
        return db.ask(Scope.DOOR, sql, knock.counter()).run().mapEmpty();
    }
}
