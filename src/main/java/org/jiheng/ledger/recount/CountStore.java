package org.jiheng.ledger.recount;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.ledger.LedgerStore;
import org.jiheng.ledger.Stand;
import org.jiheng.ledger.Tally;

/** Reads the rows anew, in one view of the database and a part at a time, and puts right what is kept otherwise. */
final class CountStore {

    private final Database tx;

    CountStore(Database tx) {
        this.tx = tx;
    }

    /** The statements of a recount take longer than those of a page may, and so does what lies between them. */
    Future<Integer> ready() {
        var sql = """
                select set_config('statement_timeout', '60s', true),
                       set_config('idle_in_transaction_session_timeout', '60s', true)
                """;
        return tx.ask(Scope.BACKGROUND, sql).run();
    }

    Future<Optional<Stand>> stand(Wanted wanted) {
        return new LedgerStore(tx).stand(wanted.nodeId(), wanted.year(), Scope.BACKGROUND);
    }

    /** How many recounts have put something right. */
    Future<Long> mended() {
        return tx.ask(Scope.BACKGROUND, "select count(*) as number from recount where differences <> '[]'")
                .one(row -> row.getLong("number"));
    }

    /** The node and those right below it, as its board shows them. */
    Future<List<Long>> places(Wanted wanted) {
        var sql = """
                select $1::bigint as id
                 union
                select node_id from standing where parent_id = $1 and $2 between from_year and to_year
                """;
        return tx.ask(Scope.BACKGROUND, sql, wanted.nodeId(), wanted.year()).all(row -> row.getLong("id"));
    }

    /** All that have a line, or should have one. */
    Future<List<Long>> projects(Wanted wanted) {
        var sql = """
                select l.project_id as id
                  from ledger_below b
                  join ledger_line l on l.node_id = b.node_id and l.year = $2 and l.basis = $3
                 where b.ancestor_id = $1
                   and $2 between b.from_year and b.to_year
                 union
                select y.project_id
                  from below b
                  join project j on j.node_id = b.node_id
                  join project_year y on y.project_id = j.id and y.year = $2
                 where b.ancestor_id = $1
                   and $2 between b.from_year and b.to_year
                 order by id
                """;
        return tx.ask(
                        Scope.BACKGROUND,
                        sql,
                        wanted.nodeId(),
                        wanted.year(),
                        wanted.basis().code())
                .all(row -> row.getLong("id"));
    }

    Future<List<Misread>> misread(Wanted wanted, List<Long> projects) {
        var sql = "select project_id, name, print, cells from misread_lines($1, $2::smallint, $3)";
        return tx.ask(
                        Scope.BACKGROUND,
                        sql,
                        ids(projects),
                        wanted.year(),
                        wanted.basis().code())
                .all(row -> new Misread(
                        row.getLong("project_id"),
                        row.getString("name"),
                        row.getString("print"),
                        row.getJsonObject("cells")));
    }

    Future<Map<Counter, Tally>> added(Wanted wanted, List<Long> places, List<Long> projects) {
        var sql = "select node_id, what, key, number, amount, weight from added_figures($1, $2, $3::smallint, $4)";
        return tallies(tx.ask(
                        Scope.BACKGROUND,
                        sql,
                        ids(places),
                        ids(projects),
                        wanted.year(),
                        wanted.basis().code())
                .all(CountStore::line));
    }

    Future<Map<Counter, Tally>> kept(Wanted wanted, List<Long> places) {
        var sql = """
                select node_id, what, key, number, amount, weight
                  from ledger_sum
                 where node_id = any ($1)
                   and year = $2
                   and basis = $3
                """;
        return tallies(tx.ask(
                        Scope.BACKGROUND,
                        sql,
                        ids(places),
                        wanted.year(),
                        wanted.basis().code())
                .all(CountStore::line));
    }

    private record Line(Counter counter, Tally tally) {}

    private static Future<Map<Counter, Tally>> tallies(Future<List<Line>> lines) {
        return lines.map(all -> all.stream().collect(Collectors.toMap(Line::counter, Line::tally)));
    }

    private static Line line(Row row) {
        return new Line(
                new Counter(row.getLong("node_id"), row.getString("what"), row.getString("key")),
                new Tally(row.getLong("number"), row.getBigDecimal("amount"), row.getBigDecimal("weight")));
    }

    private static Long[] ids(List<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
