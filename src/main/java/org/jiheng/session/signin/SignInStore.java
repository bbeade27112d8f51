package org.jiheng.session.signin;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** What happens to the rows of an account when someone signs in as it. */
public final class SignInStore {

    /** As much of an account as the door must know. */
    public record Known(
            long id,
            String login,
            String name,
            long nodeId,
            String password,
            boolean oneTime,
            boolean localOnly,
            boolean disabled,
            OffsetDateTime passwordSetAt,
            Optional<OffsetDateTime> lastSignedInAt,
            String lastSignedInFrom) {}

    private final Database db;

    SignInStore(Database db) {
        this.db = db;
    }

    Future<Optional<Known>> named(String login) {
        var sql = """
                select id, login, name, node_id, password, one_time, local_only, disabled_at is not null as disabled,
                       password_set_at, last_signed_in_at, last_signed_in_from
                  from account
                 where login = $1
                """;
        return db.ask(Scope.DOOR, sql, login).maybeOne(SignInStore::known);
    }

    /** A new session in the only post, or in the one acted in last; of more than three the oldest ends. */
    Future<Void> open(UUID session, long accountId, String address, String agent, Duration life) {
        var sql = """
                with surplus as (
                    update session
                       set ended_at = now(), ended_because = 'ELSEWHERE'
                     where id in (select id from session
                                   where account_id = $2 and ended_at is null
                                   order by seen_at desc offset 2))
                insert into session (id, account_id, node_id, ends_at, address, agent)
                select $1, $2,
                       (select p.node_id
                          from post p
                          left join session s on s.account_id = p.account_id and s.node_id = p.node_id
                         where p.account_id = $2
                         group by p.node_id
                        having max(s.made_at) is not null
                            or (select count(distinct node_id) from post where account_id = $2) = 1
                         order by max(s.made_at) desc nulls last
                         limit 1),
                       now() + $3::bigint * interval '1 second', $4, $5
                """;
        return db.ask(Scope.DOOR, sql, session, accountId, life.toSeconds(), address, agent)
                .run()
                .mapEmpty();
    }

    Future<Void> note(long accountId, String address, boolean passwordIsOld) {
        var sql = """
                update account
                   set last_signed_in_at = now(),
                       last_signed_in_from = $2,
                       one_time = one_time or $3
                 where id = $1
                """;
        return db.ask(Scope.DOOR, sql, accountId, address, passwordIsOld).run().mapEmpty();
    }

    private static Known known(Row row) {
        return new Known(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                row.getLong("node_id"),
                row.getString("password"),
                row.getBoolean("one_time"),
                row.getBoolean("local_only"),
                row.getBoolean("disabled"),
                row.getOffsetDateTime("password_set_at"),
                Optional.ofNullable(row.getOffsetDateTime("last_signed_in_at")),
                row.getString("last_signed_in_from"));
    }
}
