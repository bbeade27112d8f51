package org.jiheng.user;

import io.vertx.core.Future;
import java.time.Duration;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** The ways in that an account has: its password and its open sessions. */
public final class AccessStore {

    private final Database db;

    public AccessStore(Database db) {
        this.db = db;
    }

    /** A password the person had chosen is remembered, so that it does not come back too soon. */
    public Future<Void> giveOneTimePassword(long accountId, String hash, Viewer viewer) {
        var sql = """
                with former as (
                    insert into former_password (account_id, password)
                    select id, password
                      from account
                     where id = $1
                       and password not like '$random$%')
                update account
                   set password = $2,
                       password_set_at = now(),
                       one_time = true,
                       version = version + 1
                 where id = $1
                """;
        return db.ask(viewer.scope(), sql, accountId, hash).run().mapEmpty();
    }

    /** A wrong password of before does not keep out whoever was given a new one. */
    public Future<Void> forgetWrongPasswords(String login, Viewer viewer) {
        var sql = """
                delete from wrong_password
                 where counted_for not like 'address %'
                   and right(counted_for, length($1) + 1) = ' ' || $1
                """;
        return db.ask(viewer.scope(), sql, login).run().mapEmpty();
    }

    public Future<Integer> endSessions(long accountId, Viewer viewer) {
        var sql = """
                update session
                   set ended_at = now(),
                       ended_because = 'REVOKED'
                 where account_id = $1
                   and ended_at is null
                """;
        return db.ask(viewer.scope(), sql, accountId).run();
    }

    public Future<Long> openSessions(long accountId, Duration idle, Viewer viewer) {
        var sql = """
                select count(*) as number
                  from session
                 where account_id = $1
                   and ended_at is null
                   and ends_at > now()
                   and seen_at > now() - $2::bigint * interval '1 second'
                """;
        return db.ask(viewer.scope(), sql, accountId, idle.toSeconds()).one(row -> row.getLong("number"));
    }
}
