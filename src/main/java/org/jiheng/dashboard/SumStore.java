package org.jiheng.dashboard;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.dashboard.figure.Count;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.dashboard.figure.Sums;
import org.jiheng.dashboard.unit.UnitLine;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.ledger.LedgerStore;

/** Reads the sums of a node and of those right below it; never the lines they were made of. */
final class SumStore {

    private final Database db;
    private final LedgerStore ledger;

    SumStore(Database db) {
        this.db = db;
        ledger = new LedgerStore(db);
    }

    /** One counter, of whom and of what. */
    private record Counter(long node, String name, String what, String key, Count count) {}

    /** States are the same on any basis; of the exact scores only the lowest and the highest are wanted. */
    Future<Sums> of(Rows rows, Scope scope) {
        return ledger.sums(rows.node(), rows.year(), rows.basis(), scope)
                .map(sums -> new Sums(sums.each(tally -> new Count(tally.number(), tally.amount(), tally.weight()))));
    }

    /** In the order of pinyin; a section, and what has left the tree, is listed only if it has projects. */
    Future<List<UnitLine>> below(Rows rows, Scope scope) {
        var sql = """
                select s.node_id, s.name, c.what, c.key, c.number, c.amount, c.weight
                  from standing s
                  join node n on n.id = s.node_id
                  left join ledger_sum c
                    on c.node_id = s.node_id
                   and c.year = $2
                   and c.number <> 0
                   and (c.basis = $3 and c.what in ('PROJECT', 'SCORED', 'OPEN', 'MONEY')
                        or c.basis = 'LATEST' and c.what = 'STATE' and c.key = 'APPROVED')
                 where s.parent_id = $1
                   and $2 between s.from_year and s.to_year
                   and (s.state = 'ACTIVE' and n.kind <> 'SECTION' or c.node_id is not null)
                 order by pinyin(s.name) collate pinyin, s.node_id
                """;
        return db.ask(scope, sql, rows.node(), rows.year(), rows.basis().name())
                .all(SumStore::counter)
                .map(counters -> lines(counters, rows));
    }

    private static Counter counter(Row row) {
        var what = row.getString("what");
        return new Counter(
                row.getLong("node_id"),
                row.getString("name"),
                what,
                row.getString("key"),
                what == null
                        ? Count.NONE
                        : new Count(row.getLong("number"), row.getBigDecimal("amount"), row.getBigDecimal("weight")));
    }

    private static Sums sums(List<Counter> counters) {
        var counts = new HashMap<String, Map<String, Count>>();
        counters.stream()
                .filter(each -> each.what() != null)
                .forEach(each -> counts.computeIfAbsent(each.what(), what -> new HashMap<>())
                        .put(each.key(), each.count()));
        return new Sums(counts);
    }

    private static List<UnitLine> lines(List<Counter> counters, Rows rows) {
        var byNode = new LinkedHashMap<Long, List<Counter>>();
        counters.forEach(each ->
                byNode.computeIfAbsent(each.node(), node -> new ArrayList<>()).add(each));
        var lines = new ArrayList<UnitLine>();
        byNode.forEach((node, own) -> lines.add(new UnitLine(node, own.get(0).name(), lines.size(), sums(own), rows)));
        return lines;
    }
}
