package org.jiheng.season;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** The windows as they hold for a node. */
public final class WindowStore {

    private final Database db;

    public WindowStore(Database db) {
        this.db = db;
    }

    public Future<List<Window>> of(long nodeId, int year, Scope scope) {
        var sql = """
                select season_id, kind, $2::integer as year, round, up_to_month, opens_on, warns_on, closes_on,
                       closed_early, closed_because, narrowed, (now() at time zone 'Asia/Shanghai')::date as today
                  from windows_of($1, $2)
                 order by array_position(array ['DECLARATION', 'ADJUSTMENT', 'MONITORING', 'SELF_EVALUATION'], kind),
                          round
                """;
        return db.ask(scope, sql, nodeId, year).all(WindowStore::window);
    }

    /** The nearest city or district, or the platform where there is none. */
    public Future<String> opener(long nodeId, int year, Scope scope) {
        var sql = """
                select name_of(j.id, $2) as name
                  from below b
                  join node j on j.id = b.ancestor_id
                 where b.node_id = $1
                   and $2 between b.from_year and b.to_year
                   and j.kind in ('PLATFORM', 'CITY', 'DISTRICT')
                 order by kind_rank(j.kind) desc
                 limit 1
                """;
        return db.ask(scope, sql, nodeId, year)
                .maybeOne(row -> row.getString("name"))
                .map(name -> name.orElse(""));
    }

    public Future<LocalDate> today() {
        var sql = "select (now() at time zone 'Asia/Shanghai')::date as today";
        return db.ask(Scope.DOOR, sql).one(row -> row.getLocalDate("today"));
    }

    public static Window window(Row row) {
        return new Window(
                row.getLong("season_id"),
                SeasonKind.valueOf(row.getString("kind")),
                row.getInteger("year"),
                row.getInteger("round"),
                row.getInteger("up_to_month"),
                row.getLocalDate("opens_on"),
                row.getLocalDate("warns_on"),
                row.getLocalDate("closes_on"),
                row.getBoolean("closed_early"),
                row.getString("closed_because"),
                row.getBoolean("narrowed"),
                row.getLocalDate("today"));
    }
}
