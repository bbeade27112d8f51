package org.jiheng.summary.table;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.summary.column.ScoreOrder;
import org.jiheng.summary.selection.Place;
import org.jiheng.summary.selection.ScoreFilter;
import org.jiheng.summary.selection.Where;

/**
 * Finds which projects a table is narrowed to. Behind the wall between departments no index on numbers, words or losses
 * would serve, so this looks past it, at a place that its viewer may see, and tells the numbers of projects alone.
 */
final class FoundStore {

    private static final String LINES = "\n  from ledger_line l";
    private static final int TRIED = 4000;
    private static final int MANY = 20;

    private final Database db;

    FoundStore(Database db) {
        this.db = db;
    }

    /** So many of them at most; nothing where there are many for sure. */
    Future<Optional<List<Long>>> some(Place place, ScoreFilter filter, long most) {
        var sought = filter.sought();
        return sought.isEmpty()
                ? found(LINES, filter.at(place), most)
                : areMany(place, filter)
                        .compose(many -> many
                                ? Future.succeededFuture(Optional.empty())
                                : found(sought(sought), filter.at(place, sought.around()), most));
    }

    private static String sought(Where sought) {
        return "\n  from (select l.*" + LINES + sought.sql() + " offset 0) l";
    }

    private Future<Optional<List<Long>>> found(String lines, Where where, long most) {
        return numbers(lines, where, "\n limit " + where.place(most + 1))
                .map(found -> found.size() > most ? Optional.empty() : Optional.of(found));
    }

    /** Where one of twenty is meant, an index is of no use and nobody reads them all. */
    private Future<Boolean> areMany(Place place, ScoreFilter filter) {
        var all = filter.all(place);
        var narrowed = filter.narrow(all.around());
        var sql = "select count(*) from (select l.*" + LINES + all.sql() + " limit " + TRIED + ") l" + narrowed.sql();
        return db.ask(Scope.BACKGROUND, sql, narrowed.values())
                .one(row -> row.getLong(0))
                .map(count -> count * MANY > TRIED);
    }

    Future<List<Long>> part(Place place, ScoreFilter filter, ScoreOrder order, int size, long offset) {
        var where = filter.at(place);
        return numbers(
                LINES,
                where,
                "\n order by " + order.clause() + "\n limit " + where.place(size) + " offset " + where.place(offset));
    }

    private Future<List<Long>> numbers(String lines, Where where, String part) {
        var sql = "select l.project_id" + lines + where.sql() + part;
        return db.ask(Scope.BACKGROUND, sql, where.values()).all(row -> row.getLong(0));
    }
}
