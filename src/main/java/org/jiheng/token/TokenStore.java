package org.jiheng.token;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.session.life.ViewerStore;
import org.jiheng.viewer.Viewer;

/** Tokens as rows: only their hashes, looked up with every call, so that what is revoked is dead at once. */
final class TokenStore {

    /** A token shown by a program, and the person behind it. */
    record Found(long id, Viewer viewer, boolean localOnly, boolean unseen) {}

    /** A token has no session of its own; whatever would need one is not open to it. */
    private static final UUID NO_SESSION = new UUID(0, 0);

    private final Database db;

    TokenStore(Database db) {
        this.db = db;
    }

    /** Nothing for a token that was revoked or has ended, nor for a person who has lost the post or the account. */
    Future<Optional<Found>> shown(Secret secret) {
        var sql = "select s.id, " + ViewerStore.PERSON + """
                       a.local_only,
                       coalesce(s.last_used_at < now() - interval '1 minute', true) as unseen
                  from api_token s
                  join account a on a.id = s.account_id
                 where s.hash = $1
                   and s.revoked_at is null
                   and s.ends_on >= current_date
                   and a.disabled_at is null
                   and exists (select from post p where p.account_id = s.account_id and p.node_id = s.node_id)
                """;
        return db.ask(Scope.DOOR, sql, secret.hash()).maybeOne(TokenStore::found);
    }

    Future<Void> used(long id, String address) {
        var sql = """
                update api_token
                   set last_used_at = now(),
                       last_used_from = $2
                 where id = $1
                """;
        return db.ask(Scope.DOOR, sql, id, address).run().mapEmpty();
    }

    /** A person in a post, as a demonstration names one. */
    record Posted(long id, String name, long nodeId) {}

    Future<Optional<Posted>> named(String login) {
        var sql = """
                select a.id, a.name, p.node_id
                  from account a
                  join post p on p.account_id = a.id
                 where a.login = $1
                   and a.local_only
                   and a.disabled_at is null
                 limit 1
                """;
        return db.ask(Scope.SETUP, sql, login)
                .maybeOne(row -> new Posted(row.getLong("id"), row.getString("name"), row.getLong("node_id")));
    }

    /** How many a person has that still open something; counted one after the other. */
    Future<Long> live(long accountId) {
        var sql = """
                select count(*) as number
                  from api_token
                 where account_id = (select id from account where id = $1 for no key update)
                   and revoked_at is null
                   and ends_on >= current_date
                """;
        return db.ask(Scope.DOOR, sql, accountId).one(row -> row.getLong("number"));
    }

    Future<Long> add(long accountId, long nodeId, TokenDetails details, Secret secret) {
        var sql = """
                insert into api_token (account_id, node_id, name, hash, ending, ends_on)
                values ($1, $2, $3, $4, $5, $6)
                returning id
                """;
        return db.ask(
                        Scope.DOOR,
                        sql,
                        accountId,
                        nodeId,
                        details.name(),
                        secret.hash(),
                        secret.ending(),
                        details.endsOn())
                .one(row -> row.getLong("id"));
    }

    /** Whether it was this that revoked it. */
    Future<Boolean> revoke(long id) {
        var sql = """
                update api_token
                   set revoked_at = now()
                 where id = $1
                   and revoked_at is null
                """;
        return db.ask(Scope.DOOR, sql, id).run().map(rows -> rows == 1);
    }

    private static Found found(Row row) {
        return new Found(
                row.getLong("id"),
                ViewerStore.viewer(NO_SESSION, row),
                row.getBoolean("local_only"),
                row.getBoolean("unseen"));
    }
}
