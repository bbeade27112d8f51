package org.jiheng.ledger.follow;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.jiheng.audit.OutboxStore.Seen;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** How far the ledger has followed the history, on which server, and whether the tree moved. */
final class FollowStore {

    private static final String POSITION = """
            select p.server = s.system_identifier::text as at_home, p.followed::text as followed, p.turn, p.moving,
                   exists (select from ledger_due) or exists (select from ledger_aside where again_at <= now()) as due
              from ledger_position p, pg_control_system() s
            """;

    private final Database db;

    FollowStore(Database db) {
        this.db = db;
    }

    Future<Position> position() {
        return db.ask(Scope.BACKGROUND, POSITION).one(FollowStore::position);
    }

    /** Held until the transaction ends; none while another instance holds it. */
    Future<Optional<Position>> take() {
        return db.ask(Scope.BACKGROUND, POSITION + " for update of p skip locked")
                .maybeOne(FollowStore::position);
    }

    /** For work that takes longer than a page may. */
    Future<Integer> patiently() {
        return db.ask(Scope.BACKGROUND, "select set_config('statement_timeout', '110s', true)")
                .run();
    }

    Future<Integer> followed(Seen seen, long revision) {
        var sql = """
                update ledger_position
                   set followed = $1::text::pg_snapshot,
                       revision = greatest(revision, nullif($2::bigint, 0))
                """;
        return db.ask(Scope.BACKGROUND, sql, seen.snapshot(), revision).run();
    }

    /** Every line is due, those of the newest years first; what is kept meanwhile is what was known before. */
    Future<Integer> settle(Seen seen) {
        var sql = """
                with begun as (
                    update ledger_position p
                       set server = s.system_identifier::text, followed = $1::text::pg_snapshot, moving = true,
                           revision = (select max(id) from revision)
                      from pg_control_system() s)
                insert into ledger_due (year, project_id)
                select year, project_id from project_year
                 union
                select year, project_id from ledger_line
                    on conflict do nothing
                """;
        return db.ask(Scope.BACKGROUND, sql, seen.snapshot()).run();
    }

    /** Lets about so many lines follow the tree; false when all stand where the tree has them. */
    Future<Boolean> move(int lines) {
        return db.ask(Scope.BACKGROUND, "select move_in_ledger($1) > 0 as moved", lines)
                .one(row -> row.getBoolean("moved"));
    }

    Future<Integer> arrived() {
        return db.ask(Scope.BACKGROUND, "update ledger_position set moving = false")
                .run();
    }

    /** Tells the other instances, once this is committed. */
    Future<Long> tell() {
        var sql = "select turn, pg_notify('%s', turn::text) from ledger_position".formatted(Wire.CHANNEL);
        return db.ask(Scope.BACKGROUND, sql).one(row -> row.getLong("turn"));
    }

    private static Position position(Row row) {
        return new Position(
                row.getBoolean("at_home"),
                new Seen(row.getString("followed")),
                row.getLong("turn"),
                row.getBoolean("moving"),
                row.getBoolean("due"));
    }
}
