package org.jiheng.summary.table;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.summary.column.ScoreColumn;
import org.jiheng.summary.selection.Place;
import org.jiheng.summary.selection.ScoreFilter;
import org.jiheng.summary.selection.Where;
import org.jiheng.viewer.Viewer;

/** Reads the lines of the ledger that a table shows, in its order, and by which schemes they were scored. */
public final class LineStore {

    private final Database db;
    private final Viewer viewer;

    public LineStore(Database db, Viewer viewer) {
        this.db = db;
        this.viewer = viewer;
    }

    public Future<List<Line>> part(ScoreTable table, int size, long offset) {
        var where = where(table.place(), table.filter());
        var columns = table.columns().shown();
        var sql = "select l.project_id, l.paper_id, " + cells(columns) + "\n  from ledger_line l" + where.sql()
                + "\n order by " + table.order().clause() + "\n limit " + where.place(size) + " offset "
                + where.place(offset);
        return db.ask(viewer.scope(), sql, where.values())
                .all(row ->
                        new Line(row.getLong(0), Optional.ofNullable(row.getLong(1)), cells(row, 2, columns.size())));
    }

    /** All of them, a few hundred at a time, each as the texts of its columns. */
    public Future<Long> each(ScoreTable table, Function<List<String[]>, Future<Void>> take) {
        var where = where(table.place(), table.filter());
        var columns = table.columns().shown();
        var sql = "select " + cells(columns) + "\n  from ledger_line l" + where.sql() + "\n order by "
                + table.order().clause();
        return db.walk(viewer.scope(), row -> cells(row, 0, columns.size()), take, sql, where.values());
    }

    private static Where where(Place place, ScoreFilter filter) {
        var where = new Where();
        place.choose(where);
        filter.choose(where);
        return where;
    }

    private static String cells(List<ScoreColumn> columns) {
        return columns.stream()
                .map(column -> column.read().isEmpty() ? "null::text" : column.read())
                .collect(Collectors.joining(", "));
    }

    private static String[] cells(Row row, int first, int number) {
        var cells = new String[number];
        for (var at = 0; at < number; at++) {
            cells[at] = row.getString(first + at);
        }
        return cells;
    }

    /** Asked of every scheme there is rather than of every line, of which there may be a million. */
    public Future<List<Long>> schemes(Place place, ScoreFilter filter) {
        var where = new Where().and("l.scheme_id = s.id");
        place.choose(where);
        where.and("l.year = ?", filter.year()).and("l.basis = ?", filter.basis().code());
        var sql = "select s.id\n  from scheme s\n where s.object = 'PROJECT'\n   and exists (select from ledger_line l"
                + where.sql() + ")";
        return db.ask(viewer.scope(), sql, where.values()).all(row -> row.getLong("id"));
    }

    /** What the lines come to, added up; one row for each grade. */
    public Future<List<Totals>> totals(Place place, ScoreFilter filter) {
        var where = where(place, filter);
        var sql = """
                select coalesce(l.grade, '') as grade, count(*) as number, count(*) filter (where l.standing = 'ACTIVE') as active,
                       count(*) filter (where l.standing = 'ACTIVE' and l.approved) as approved,
                       sum(l.initial) filter (where l.standing = 'ACTIVE') as initial,
                       sum(l.annual) filter (where l.standing = 'ACTIVE') as annual,
                       sum(l.executed) filter (where l.standing = 'ACTIVE' and l.annual is not null) as executed,
                       sum(l.annual) filter (where l.standing = 'ACTIVE' and l.executed is not null) as spendable,
                       count(*) filter (where l.standing = 'ACTIVE' and l.complete) as scored,
                       sum(l.total) filter (where l.standing = 'ACTIVE' and l.complete) as points,
                       sum(l.total * l.annual) filter (where l.standing = 'ACTIVE' and l.complete) as weighted,
                       sum(l.annual) filter (where l.standing = 'ACTIVE' and l.complete) as weight,
                       round(min(l.total) filter (where l.standing = 'ACTIVE' and l.complete), 2) as least,
                       round(max(l.total) filter (where l.standing = 'ACTIVE' and l.complete), 2) as greatest,
                       count(*) filter (where l.standing = 'ACTIVE' and l.edition is not null and not l.complete) as open
                  from ledger_line l""" + where.sql() + "\n group by 1";
        return db.ask(viewer.scope(), sql, where.values()).all(LineStore::totals);
    }

    private static Totals totals(Row row) {
        return Totals.ofGrade(
                row.getString("grade"),
                row.getLong("number"),
                row.getLong("active"),
                row.getLong("approved"),
                new Totals.Money(
                        row.getBigDecimal("initial"),
                        row.getBigDecimal("annual"),
                        row.getBigDecimal("executed"),
                        row.getBigDecimal("spendable")),
                new Totals.Points(
                        row.getLong("scored"),
                        row.getLong("open"),
                        row.getBigDecimal("points"),
                        row.getBigDecimal("weighted"),
                        row.getBigDecimal("weight"),
                        Optional.ofNullable(row.getBigDecimal("least")),
                        Optional.ofNullable(row.getBigDecimal("greatest"))));
    }
}
