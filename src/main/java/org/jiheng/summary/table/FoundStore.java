package org.jiheng.summary.table;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.summary.selection.Place;
import org.jiheng.summary.selection.ScoreFilter;
import org.jiheng.summary.selection.Where;

/**
 * Finds which projects a table is narrowed to, and which stand on a part of it. Behind the wall between departments no index
 * on numbers, words or losses would serve, so this looks past it, at a place that its viewer may see, and tells the numbers of
 * projects alone: of a million lines the index of their nodes is read rather than the lines.
 */
final class FoundStore {

    private static final String LINES = "\n  from ledger_line l";
    private static final int TRIED = 4000;

    /** An index knows the lines of all places and years; so few are sooner read one by one. */
    private static final int SOON_READ = 30_000;

    private static final int MANY = 20;

    private final Database db;

    FoundStore(Database db) {
        this.db = db;
    }

    /** So many of them at most; nothing where there are many for sure. */
    Future<Optional<List<Long>>> some(Place place, ScoreFilter filter, long lines, long most) {
        var sought = filter.sought();
        return sought.isEmpty() || lines < SOON_READ
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

    /** Those of a part of the lines in their order; behind the middle they are counted from the end. */
    Future<List<Long>> part(ScoreTable table, int size, long offset) {
        var totals = table.totals();
        var left = totals.number() - offset;
        return left < offset && totals.extent() != Totals.Extent.MORE
                ? part(table, table.order().backwards(), Math.min(size, left), Math.max(0, left - size))
                : part(table, table.order().clause(), size, offset);
    }

    private Future<List<Long>> part(ScoreTable table, String order, long size, long offset) {
        var where = table.filter().at(table.place());
        return numbers(
                LINES,
                where,
                "\n order by " + order + "\n limit " + where.place(size) + " offset " + where.place(offset));
    }

    private Future<List<Long>> numbers(String lines, Where where, String part) {
        var sql = "select l.project_id" + lines + where.sql() + part;
        return db.ask(Scope.BACKGROUND, sql, where.values()).all(row -> row.getLong(0));
    }
}
