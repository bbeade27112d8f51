package org.jiheng.ledger.recount;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.ledger.Basis;
import org.jiheng.ledger.Stand;

/** The recounts as work: which is taken up next, how far it is, and with what it ended. */
final class WorkStore {

    private final Database db;

    WorkStore(Database db) {
        this.db = db;
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
        return db.ask(Scope.BACKGROUND, sql).maybeOne(WorkStore::wanted);
    }

    /** Fails when somebody else has taken it over meanwhile and ended it. */
    Future<Void> sayHowFar(Wanted wanted, int counted, int projects) {
        var sql =
                "update recount set seen_at = now(), counted = $2, projects = $3 where id = $1 and ended_at is null returning id";
        return db.ask(Scope.BACKGROUND, sql, wanted.id(), counted, projects)
                .one(row -> row.getLong("id"))
                .mapEmpty();
    }

    /** Whoever looks next takes it up from its beginning. */
    Future<Void> again(Wanted wanted) {
        return db.ask(Scope.BACKGROUND, "update recount set seen_at = null where id = $1", wanted.id())
                .run()
                .mapEmpty();
    }

    Future<Void> end(Wanted wanted, Counted counted, JsonArray differences) {
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
                        counted.stand().map(Stand::revision).orElse(0L),
                        counted.stand().map(Stand::at).orElse(null),
                        differences)
                .run()
                .mapEmpty();
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
}
