package org.jiheng.ledger;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;

/** Reads the sums that are kept of all projects, and up to when they hold. */
public final class LedgerStore {

    private static final String SEEN = """
                   and exists (select from below seen
                                where seen.ancestor_id = $3
                                  and seen.node_id = {node}
                                  and $2 between seen.from_year and seen.to_year)
            """;

    /**
     * What stands of papers is the same on any basis and is kept with the latest. Of thousands of exact scores only both
     * ends of the index are read, whatever the server knows of the table.
     */
    private static final String SUMS = """
            select what, key, number, amount, weight
              from (select what, key, number, amount, weight
                      from ledger_sum
                     where node_id = $1 and year = $2 and basis = $4
                       and what = any ('{STANDING,PROJECT,MONEY,SCORED,WEIGHTED,SQUARE,OPEN,GRADE,POINTS,EXECUTION,FLAG,LOST,WHY}')
                    union all
                    select what, key, number, amount, weight
                      from ledger_sum
                     where node_id = $1 and year = $2 and basis = 'LATEST' and what = any ('{STATE,TARGET,MONITORING,DUE}')
                    union all
                    (select what, key, number, amount, weight
                       from ledger_sum
                      where node_id = $1 and year = $2 and basis = $4 and what = 'SCORE' and number > 0
                      order by key
                      limit 1)
                    union all
                    (select what, key, number, amount, weight
                       from ledger_sum
                      where node_id = $1 and year = $2 and basis = $4 and what = 'SCORE' and number > 0
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
                """ + SEEN.replace("{node}", "s.node_id");
        return db.ask(viewer.scope(), sql, node, year, viewer.nodeId()).maybeOne(LedgerStore::stand);
    }

    /** Of a node that was found before, for whoever may see it. */
    public Future<Sums> sums(long node, int year, Basis basis, Scope scope) {
        var sql = SUMS.replace("$4", "$3");
        return db.ask(scope, sql, node, year, basis.code()).all(SumLine::read).map(SumLine::together);
    }

    /** Of a node that may be none of the viewer's. */
    public Future<Sums> sums(long node, int year, Basis basis, Viewer viewer) {
        var sql = SUMS + SEEN.replace("{node}", "$1");
        return db.ask(viewer.scope(), sql, node, year, viewer.nodeId(), basis.code())
                .all(SumLine::read)
                .map(SumLine::together);
    }

    /** The nodes directly below, in the order of their codes, without what only the board of each of them shows. */
    public Future<List<Branch>> children(long node, int year, Basis basis, Viewer viewer) {
        var sql = """
                select c.node_id, c.name, n.kind, s.what, s.key, s.number, s.amount, s.weight
                  from standing c
                  join node n on n.id = c.node_id
                  left join ledger_sum s on s.node_id = c.node_id
                                        and s.year = $2
                                        and s.basis = $4
                                        and s.number <> 0
                                        and s.what in ('STANDING', 'PROJECT', 'TARGET', 'MONITORING', 'STATE', 'DUE', 'MONEY',
                                                       'SCORED', 'WEIGHTED', 'SQUARE', 'OPEN', 'GRADE', 'EXECUTION', 'FLAG')
                 where c.parent_id = $1
                   and $2 between c.from_year and c.to_year
                   and (c.state = 'ACTIVE' or s.what is not null)
                """ + SEEN.replace("{node}", "c.node_id") + " order by c.code, c.node_id";
        return db.ask(viewer.scope(), sql, node, year, viewer.nodeId(), basis.code())
                .all(SumLine::read)
                .map(SumLine::byNode);
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

    /** Whose figures are otherwise than at a turn. */
    public Future<List<Place>> changedSince(long turn) {
        return db.ask(Scope.BACKGROUND, "select node_id, year from ledger_stand where turn > $1", turn)
                .all(row -> new Place(row.getLong("node_id"), row.getInteger("year")));
    }

    private static Stand stand(Row row) {
        return new Stand(row.getLong("turn"), row.getLong("revision"), row.getOffsetDateTime("at"));
    }
}
