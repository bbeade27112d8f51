package org.jiheng.ledger;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;

/** Reads the sums that are kept of all projects, and up to when they hold. */
public final class LedgerStore {

    /**
     * What stands of papers is the same on any basis and is kept with the latest. Of thousands of exact scores only both
     * ends of the index are read, whatever the server knows of the table.
     */
    private static final String SUMS = """
            select what, key, number, amount, weight
              from (select what, key, number, amount, weight
                      from ledger_sum
                     where node_id = $1 and year = $2 and basis = $3
                       and what = any ('{STANDING,PROJECT,MONEY,SCORED,WEIGHTED,SQUARE,OPEN,GRADE,POINTS,EXECUTION,FLAG,LOST,WHY}')
                    union all
                    select what, key, number, amount, weight
                      from ledger_sum
                     where node_id = $1 and year = $2 and basis = 'LATEST' and what = any ('{STATE,TARGET,MONITORING,DUE}')
                    union all
                    (select what, key, number, amount, weight
                       from ledger_sum
                      where node_id = $1 and year = $2 and basis = $3 and what = 'SCORE' and number > 0
                      order by key
                      limit 1)
                    union all
                    (select what, key, number, amount, weight
                       from ledger_sum
                      where node_id = $1 and year = $2 and basis = $3 and what = 'SCORE' and number > 0
                      order by key desc
                      limit 1)) s
             where s.number <> 0
            """;

    private final Database db;

    public LedgerStore(Database db) {
        this.db = db;
    }

    /** None where nothing has ever been counted. */
    public Future<Optional<Stand>> stand(long node, int year, Viewer viewer) {
        var sql = """
                select s.turn, s.revision, s.at
                  from ledger_stand s
                 where s.node_id = $1
                   and s.year = $2
                   and exists (select from below seen
                                where seen.ancestor_id = $3
                                  and seen.node_id = s.node_id
                                  and $2 between seen.from_year and seen.to_year)
                """;
        return db.ask(viewer.scope(), sql, node, year, viewer.nodeId()).maybeOne(LedgerStore::stand);
    }

    /** Of a node that was found before, for whoever may see it. */
    public Future<Optional<Stand>> stand(long node, int year, Scope scope) {
        var sql = "select turn, revision, at from ledger_stand where node_id = $1 and year = $2";
        return db.ask(scope, sql, node, year).maybeOne(LedgerStore::stand);
    }

    /** Of a node that was found before, for whoever may see it. */
    public Future<Sums> sums(long node, int year, Basis basis, Scope scope) {
        return db.ask(scope, SUMS, node, year, basis.code())
                .all(LedgerStore::entry)
                .map(entries -> Entry.sums(entries.stream()));
    }

    /** The newest turn; whoever has seen it has seen all there is. */
    public Future<Long> turn() {
        return db.ask(Scope.BACKGROUND, "select turn from ledger_position").one(row -> row.getLong("turn"));
    }

    /** While very many lines are worked out anew, as after a restore, figures are those of before. */
    public Future<Boolean> isWorkingOut() {
        var sql = "select moving or exists (select from ledger_due) as due from ledger_position";
        return db.ask(Scope.BACKGROUND, sql).one(row -> row.getBoolean("due"));
    }

    /** How many lines cannot be worked out and stand as they were. */
    public Future<Long> aside() {
        return db.ask(Scope.BACKGROUND, "select count(*) as number from ledger_aside")
                .one(row -> row.getLong("number"));
    }

    static Entry entry(Row row) {
        var what = row.getString("what");
        return new Entry(what, row.getString("key"), what == null ? Tally.NONE : tally(row));
    }

    private static Tally tally(Row row) {
        return new Tally(row.getLong("number"), row.getBigDecimal("amount"), row.getBigDecimal("weight"));
    }

    public static Stand stand(Row row) {
        return new Stand(row.getLong("turn"), row.getLong("revision"), row.getOffsetDateTime("at"));
    }
}
