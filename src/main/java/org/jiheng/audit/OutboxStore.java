package org.jiheng.audit;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
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

    /** Which transactions had ended when somebody looked; it may be written down and taken up again. */
    public record Seen(String snapshot) {

        /** All transactions before it had ended. */
        public long horizon() {
            return Long.parseLong(snapshot.substring(0, snapshot.indexOf(':')));
        }
    }

    /** A deed that others may want to know of, and where it happened. */
    public record Event(
            long id,
            String thing,
            long thingId,
            long departmentId,
            Optional<Long> unitId,
            String deed,
            OffsetDateTime at) {}

    /** What had not been seen, and what has been by now. */
    public record News(List<Event> events, Seen seen) {}

    public Future<Seen> now() {
        return db.ask(Scope.BACKGROUND, "select pg_current_snapshot()::text as now")
                .one(OutboxStore::seen);
    }

    /**
     * The deeds committed since. A transaction that goes on for long holds back nothing but its own deeds. Transactions
     * that are yet to come, as a history restored from another server has them, are not news.
     */
    public Future<News> since(Seen before) {
        var sql = """
                select present.now::text as now, r.id, r.paper, r.paper_id, r.department_id, r.unit_id, r.deed, r.at
                  from (select pg_current_snapshot() as now) present
                  left join revision r
                    on r.written_in >= pg_snapshot_xmin($1::text::pg_snapshot)
                   and not pg_visible_in_snapshot(r.written_in, $1::text::pg_snapshot)
                   and pg_visible_in_snapshot(r.written_in, pg_current_snapshot())
                   and r.deed not in ('FILLED_IN', 'TYPED_OVER_ANOTHER')
                   and r.done
                 order by r.written_in, r.id
                """;
        return db.ask(Scope.BACKGROUND, sql, before.snapshot())
                .all(row -> new News(events(row), seen(row)))
                .map(OutboxStore::together);
    }

    private static News together(List<News> each) {
        var events = each.stream().flatMap(news -> news.events().stream()).toList();
        return new News(events, each.get(0).seen());
    }

    private static Seen seen(Row row) {
        return new Seen(row.getString("now"));
    }

    private static List<Event> events(Row row) {
        return row.getLong("id") == null ? List.of() : List.of(event(row));
    }

    private static Event event(Row row) {
        return new Event(
                row.getLong("id"),
                row.getString("paper"),
                row.getLong("paper_id"),
                row.getLong("department_id"),
                Optional.ofNullable(row.getLong("unit_id")),
                row.getString("deed"),
                row.getOffsetDateTime("at"));
    }
}
