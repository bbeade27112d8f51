package org.jiheng.ledger.recount;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.ledger.Basis;
import org.jiheng.ledger.Stand;
import org.jiheng.viewer.Viewer;

/** The recounts that were asked for, how far they are, and what came of them. */
final class RecountStore {

    private final Database db;

    RecountStore(Database db) {
        this.db = db;
    }

    Future<String> name(long node, int year, Viewer viewer) {
        var sql = """
                select name_of(b.node_id, b.year) as name
                  from (select node_id, $2::integer as year from below
                         where ancestor_id = $3 and node_id = $1 and $2 between from_year and to_year) b
                """;
        return db.ask(viewer.scope(), sql, node, year, viewer.nodeId()).one(row -> row.getString("name"));
    }

    /** While one is under way, whoever asks again is shown that one. */
    Future<Integer> ask(long node, int year, Basis basis, Viewer viewer) {
        var sql = """
                insert into recount (node_id, year, basis, account_id, account_name)
                values ($1, $2, $3, $4, $5)
                    on conflict do nothing
                """;
        return db.ask(viewer.scope(), sql, node, year, basis.code(), viewer.accountId(), viewer.name())
                .run();
    }

    /** Whatever was wrong below may be wrong in the sums above too. */
    Future<Integer> askAbove(Wanted wanted) {
        var sql = """
                insert into recount (node_id, year, basis, account_id, account_name)
                select ancestor_id, $2, $3, $4, $5
                  from ledger_below
                 where node_id = $1
                   and ancestor_id <> $1
                   and $2 between from_year and to_year
                    on conflict do nothing
                """;
        return db.ask(
                        Scope.BACKGROUND,
                        sql,
                        wanted.nodeId(),
                        wanted.year(),
                        wanted.basis().code(),
                        wanted.accountId(),
                        wanted.accountName())
                .run();
    }

    Future<Optional<Asked>> newest(long node, int year, Basis basis, Viewer viewer) {
        var sql = """
                select account_name, asked_at, counted, projects, figures, revision, as_of, ended_at, differences
                  from recount
                 where node_id = $1
                   and year = $2
                   and basis = $3
                 order by id desc
                 limit 1
                """;
        return db.ask(viewer.scope(), sql, node, year, basis.code()).maybeOne(RecountStore::asked);
    }

    /** Below a node, those that have been so longest, at most so many. */
    Future<List<Aside>> aside(long node, int year, int most, Viewer viewer) {
        var sql = """
                select a.project_id, a.year, j.name, a.reason, a.since, a.tried
                  from ledger_aside a
                  join project j on j.id = a.project_id
                  join below b on b.node_id = j.node_id and a.year between b.from_year and b.to_year
                 where b.ancestor_id = $1
                   and a.year = $2
                 order by a.since, a.project_id
                 limit $3
                """;
        return db.ask(viewer.scope(), sql, node, year, most).all(RecountStore::aside);
    }

    private static Aside aside(Row row) {
        return new Aside(
                row.getLong("project_id"),
                row.getInteger("year"),
                row.getString("name"),
                row.getString("reason"),
                row.getOffsetDateTime("since"),
                row.getInteger("tried"));
    }

    /** The oldest that nobody works at; who gives no sign of life for a minute is gone. */
    Future<Optional<Wanted>> claim() {
        var sql = """
                update recount r
                   set seen_at = now(), counted = 0
                 where r.id = (select id from recount
                                where ended_at is null
                                  and (seen_at is null or seen_at < now() - interval '60 seconds')
                                order by id
                                limit 1
                                  for update skip locked)
                returning r.id, r.node_id, name_of(r.node_id, r.year) as node_name, r.year, r.basis, r.account_id,
                          r.account_name
                """;
        return db.ask(Scope.BACKGROUND, sql).maybeOne(RecountStore::wanted);
    }

    /** Fails when somebody else has taken it over meanwhile and ended it. */
    Future<Void> sayHowFar(Wanted wanted, int counted, int projects) {
        var sql =
                "update recount set seen_at = now(), counted = $2, projects = $3 where id = $1 and ended_at is null returning id";
        return db.ask(Scope.BACKGROUND, sql, wanted.id(), counted, projects)
                .one(row -> row.getLong("id"))
                .mapEmpty();
    }

    Future<Void> end(Wanted wanted, Counted counted, Stand stand, JsonArray differences) {
        var sql = """
                update recount
                   set ended_at = now(), counted = $2, projects = $2, figures = $3, revision = $4, as_of = $5, differences = $6
                 where id = $1
                   and ended_at is null
                """;
        return db.ask(
                        Scope.BACKGROUND,
                        sql,
                        wanted.id(),
                        counted.projects(),
                        counted.added().size(),
                        stand.revision(),
                        stand.equals(Counted.NEVER) ? null : stand.at(),
                        differences)
                .run()
                .mapEmpty();
    }

    private static Wanted wanted(Row row) {
        return new Wanted(
                row.getLong("id"),
                row.getLong("node_id"),
                row.getString("node_name"),
                row.getInteger("year"),
                Basis.valueOf(row.getString("basis")),
                row.getLong("account_id"),
                row.getString("account_name"));
    }

    private static Asked asked(Row row) {
        return new Asked(
                row.getString("account_name"),
                row.getOffsetDateTime("asked_at"),
                row.getInteger("counted"),
                Optional.ofNullable(row.getInteger("projects")),
                Optional.ofNullable(row.getInteger("figures")).orElse(0),
                Optional.ofNullable(row.getLong("revision")).orElse(0L),
                Optional.ofNullable(row.getOffsetDateTime("as_of")),
                Optional.ofNullable(row.getOffsetDateTime("ended_at")),
                row.getJsonArray("differences"));
    }
}
