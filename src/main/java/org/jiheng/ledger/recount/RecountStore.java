package org.jiheng.ledger.recount;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.ledger.Basis;
import org.jiheng.viewer.Viewer;

/** The recounts somebody asked for, and what is shown of them: how far they are and what came of them. */
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

    Future<Optional<Asked>> newest(long node, int year, Basis basis, Viewer viewer) {
        var sql = """
                select account_name, asked_at, counted, projects, figures, revision, as_of, ended_at, differences,
                       coalesce(ended_at is null and seen_at < now() - interval '15 seconds', false) as silent
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
                row.getJsonArray("differences"),
                row.getBoolean("silent"));
    }
}
