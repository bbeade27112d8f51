package org.jiheng.session.signin;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/**
 * Counts tries at a password. A device the account has signed in from before is counted by itself, so that strangers
 * who guess lock out only strangers, never the person who sits at their own desk.
 */
public final class LockStore {

    /** What is told to whoever has none left. */
    public static final int NONE = -1;

    private static final int TRIES = 5;
    private static final int TRIES_OF_AN_ADDRESS = 100;

    private final Database db;

    public LockStore(Database db) {
        this.db = db;
    }

    /**
     * Takes a try before the password is looked at, so that guesses sent at the same moment are counted too. Answers how
     * many are left after it, or that there was none to take.
     */
    public Future<Integer> take(Knock knock) {
        return db.deed(Scope.DOOR, tx -> queue(tx, knock).compose(alone -> count(tx, knock)));
    }

    private static Future<Void> queue(Database tx, Knock knock) {
        var sql = "select pg_advisory_xact_lock(hashtext($1)), pg_advisory_xact_lock(hashtext($2))";
        return tx.ask(Scope.DOOR, sql, knock.addressCounter(), knock.counter())
                .run()
                .mapEmpty();
    }

    private static Future<Integer> count(Database tx, Knock knock) {
        var sql = """
                with taken as (
                    select count(*) filter (where counted_for = $1) as mine,
                           count(*) filter (where counted_for = $2) as of_address
                      from wrong_password
                     where counted_for in ($1, $2)
                       and at > now() - interval '15 minutes'),
                next as (
                    insert into wrong_password (counted_for)
                    select unnest(array[$1, $2])
                      from taken
                     where mine < $3::bigint
                       and (of_address < $4::bigint or $5)
                    returning counted_for)
                select case when exists (select from next) then ($3::bigint - mine - 1)::integer else -1 end as left
                  from taken
                """;
        return tx.ask(
                        Scope.DOOR,
                        sql,
                        knock.counter(),
                        knock.addressCounter(),
                        (long) TRIES,
                        (long) TRIES_OF_AN_ADDRESS,
                        knock.onKnownDevice())
                .one(row -> row.getInteger("left"));
    }

    /** The password was right: what was counted for this person goes, and the try of the address with it. */
    public Future<Void> forget(Knock knock) {
        var sql = """
                delete from wrong_password
                 where counted_for = $1
                    or ctid in (select ctid
                                  from wrong_password
                                 where counted_for = $2
                                 order by at desc
                                 limit 1)
                """;
        return db.ask(Scope.DOOR, sql, knock.counter(), knock.addressCounter())
                .run()
                .mapEmpty();
    }
}
