package org.jiheng.ledger;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Reads the nodes directly below another with what is told of each beside the others. */
public final class BranchStore {

    private final Database db;

    public BranchStore(Database db) {
        this.db = db;
    }

    /** In the order of pinyin; a section, and what has left the tree, only if it has projects. */
    public Future<List<Branch>> below(long node, int year, Basis basis, Scope scope) {
        var sql = """
                select s.node_id, s.name, c.what, c.key, c.number, c.amount, c.weight
                  from standing s
                  join node n on n.id = s.node_id
                  left join lateral (
                        select what, key, number, amount, weight
                          from ledger_sum
                         where node_id = s.node_id and year = $2 and basis = $3
                           and what = any ('{PROJECT,SCORED,OPEN,MONEY}')
                        union all
                        select what, key, number, amount, weight
                          from ledger_sum
                         where node_id = s.node_id and year = $2 and basis = 'LATEST' and what = 'STATE' and key = 'APPROVED') c
                    on c.number <> 0
                 where s.parent_id = $1
                   and $2 between s.from_year and s.to_year
                   and (s.state = 'ACTIVE' and n.kind <> 'SECTION' or c.what is not null)
                 order by pinyin(s.name) collate pinyin, s.node_id
                """;
        return db.ask(scope, sql, node, year, basis.code())
                .all(BranchStore::line)
                .map(BranchStore::branches);
    }

    /** A counter of a node; one of nothing where the node has none. */
    private record Line(long node, String name, Entry entry) {}

    private static Line line(Row row) {
        return new Line(row.getLong("node_id"), row.getString("name"), LedgerStore.entry(row));
    }

    private static List<Branch> branches(List<Line> lines) {
        var byNode = lines.stream().collect(Collectors.groupingBy(Line::node, LinkedHashMap::new, Collectors.toList()));
        return byNode.values().stream().map(BranchStore::branch).toList();
    }

    private static Branch branch(List<Line> own) {
        var entries = own.stream().map(Line::entry).filter(each -> each.what() != null);
        return new Branch(own.get(0).node(), own.get(0).name(), Entry.sums(entries));
    }
}
