package org.jiheng.season;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Which steps the papers of a city or district go through. */
final class StepStore {

    private final Database db;

    StepStore(Database db) {
        this.db = db;
    }

    Future<List<Step>> nearest(long nodeId, int year, String paper, Scope scope) {
        var sql = """
                select r.steps
                  from review_steps r
                  join below b on b.ancestor_id = r.jurisdiction_id
                  join node j on j.id = r.jurisdiction_id
                 where b.node_id = $1
                   and r.year = $2
                   and $2 between b.from_year and b.to_year
                   and r.paper = $3
                 order by kind_rank(j.kind) desc
                 limit 1
                """;
        return db.ask(scope, sql, nodeId, year, paper)
                .maybeOne(StepStore::steps)
                .map(found -> found.orElse(Step.USUAL));
    }

    static List<Step> steps(Row row) {
        return Stream.of(row.getArrayOfStrings("steps"))
                .map(Step::valueOf)
                .sorted()
                .toList();
    }
}
