package org.jiheng.overall.opening;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.overall.opening.ProjectMoney.Sum;
import org.jiheng.viewer.Viewer;

/** Reads from the ledger what the projects of a department come to by their approved figures. */
final class ProjectMoneyStore {

    private static final String ALL = "";

    private final Database db;

    ProjectMoneyStore(Database db) {
        this.db = db;
    }

    Future<ProjectMoney> of(long department, int year, Viewer viewer) {
        var sql = """
                select key, number, amount
                  from ledger_sum
                 where node_id = $1
                   and year = $2
                   and basis = 'APPROVED'
                   and (what = 'MONEY' or what = 'PROJECT' and key = '')
                """;
        return db.ask(viewer.scope(), sql, department, year)
                .all(ProjectMoneyStore::sum)
                .map(ProjectMoneyStore::money);
    }

    private static Map.Entry<String, Sum> sum(Row row) {
        return Map.entry(row.getString("key"), new Sum(row.getLong("number"), row.getBigDecimal("amount")));
    }

    private static ProjectMoney money(List<Map.Entry<String, Sum>> found) {
        var sums = found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ProjectMoney(sums.getOrDefault(ALL, Sum.NONE).projects(), sums);
    }
}
