package org.jiheng.setup;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Role;

/** The first rows of an empty installation. */
final class SetupStore {

    private final Database db;

    SetupStore(Database db) {
        this.db = db;
    }

    Future<Boolean> anyAccount() {
        return db.ask(Scope.SETUP, "select exists (select from account) as any").one(row -> row.getBoolean("any"));
    }

    /** A new link replaces those before it. */
    Future<Void> keepLink(Buffer hash) {
        var sql = """
                with former as (
                    update setup_link
                       set used_at = now()
                     where used_at is null)
                insert into setup_link (token_hash)
                values ($1)
                """;
        return db.ask(Scope.SETUP, sql, hash).run().mapEmpty();
    }

    Future<Boolean> isOpen(Buffer hash) {
        var sql = """
                select exists (select from setup_link where token_hash = $1 and used_at is null)
                       and not exists (select from account) as open
                """;
        return db.ask(Scope.SETUP, sql, hash).one(row -> row.getBoolean("open"));
    }

    /** Whoever comes second with the same link waits, and finds it used. */
    Future<Boolean> use(Buffer hash) {
        var sql = """
                update setup_link
                   set used_at = now()
                 where token_hash = $1
                   and used_at is null
                """;
        return db.ask(Scope.SETUP, sql, hash).run().map(rows -> rows == 1);
    }

    Future<Long> foundPlatform(String name) {
        var sql = """
                with platform as (
                    insert into node (kind)
                    values ('PLATFORM')
                    returning id)
                insert into placement (node_id, from_year, name)
                select id, this_year(), $1
                  from platform
                returning node_id
                """;
        return db.ask(Scope.SETUP, sql, name).one(row -> row.getLong("node_id"));
    }

    Future<Long> add(FirstPeople.Person person, String hash, long nodeId) {
        var sql = """
                insert into account (login, name, node_id, password, one_time)
                values ($1, $2, $3, $4, false)
                returning id
                """;
        return db.ask(Scope.SETUP, sql, person.login(), person.name(), nodeId, hash)
                .one(row -> row.getLong("id"));
    }

    Future<Void> give(long accountId, long nodeId, Role role) {
        var sql = """
                insert into post (account_id, node_id, role)
                values ($1, $2, $3)
                """;
        return db.ask(Scope.SETUP, sql, accountId, nodeId, role.name()).run().mapEmpty();
    }
}
