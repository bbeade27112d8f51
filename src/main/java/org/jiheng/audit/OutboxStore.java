package org.jiheng.audit;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** What has happened since somebody last looked: the deeds of the history, none left out and none told twice. */
public final class OutboxStore {

    private final Database db;

    public OutboxStore(Database db) {
        this.db = db;
    }

    /** All transactions before it have ended. */
    public record Horizon(long transaction) {}

    /** A deed that others may want to know of, and where it happened. */
    public record Event(long id, String paper, long paperId, long departmentId, Optional<Long> unitId, String deed) {}

    public Future<Horizon> horizon() {
        return db.ask(Scope.BACKGROUND, "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon")
                .one(row -> new Horizon(row.getLong("horizon")));
    }

    /** The deeds of the transactions from one horizon up to the next. */
    public Future<List<Event>> between(Horizon from, Horizon to) {
        var sql = """
                select id, paper, paper_id, department_id, unit_id, deed
                  from revision
                 where written_in >= $1::bigint::text::xid8
                   and written_in < $2::bigint::text::xid8
                   and deed not in ('FILLED_IN', 'TYPED_OVER_ANOTHER')
                 order by written_in, id
                """;
        return db.ask(Scope.BACKGROUND, sql, from.transaction(), to.transaction())
                .all(row -> new Event(
                        row.getLong("id"),
                        row.getString("paper"),
                        row.getLong("paper_id"),
                        row.getLong("department_id"),
                        Optional.ofNullable(row.getLong("unit_id")),
                        row.getString("deed")));
    }
}
