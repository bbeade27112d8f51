package org.jiheng.demo.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.Set;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.paper.PaperKind;

/** Where the papers of a published report belong, and which of them are there. */
final class DemoReportStore {

    private final Database tx;

    DemoReportStore(Database tx) {
        this.tx = tx;
    }

    /** The project a report tells of. */
    record Place(long projectId, long nodeId, long jurisdictionId, Set<String> kinds) {

        boolean has(PaperKind kind) {
            return kinds.contains(kind.name());
        }
    }

    Future<Optional<Place>> place(String code, int year) {
        var sql = """
                select j.id, j.node_id, jurisdiction_of(j.node_id, $2) as jurisdiction_id,
                       array(select p.kind from paper p where p.project_id = j.id and p.year = $2) as kinds
                  from project j
                 where j.code = $1
                 order by j.id
                 limit 1
                """;
        return tx.ask(Scope.SETUP, sql, code, year).maybeOne(DemoReportStore::place);
    }

    private static Place place(Row row) {
        return new Place(
                row.getLong("id"),
                row.getLong("node_id"),
                row.getLong("jurisdiction_id"),
                Set.of(row.getArrayOfStrings("kinds")));
    }

    /** Whether it was not chosen already; what somebody chose stays. */
    Future<Boolean> choose(long jurisdiction, int year, long scheme) {
        var sql = """
                insert into scheme_choice (jurisdiction_id, year, kind, scheme_id)
                values ($1, $2, 'TARGET', $3)
                on conflict do nothing
                """;
        return tx.ask(Scope.SETUP, sql, jurisdiction, (short) year, scheme)
                .run()
                .map(chosen -> chosen > 0);
    }
}
