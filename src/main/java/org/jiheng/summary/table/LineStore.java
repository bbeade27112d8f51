package org.jiheng.summary.table;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
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

    private static final String OF_EACH_GRADE = """
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
            """;

    private final Database db;
    private final Viewer viewer;

    public LineStore(Database db, Viewer viewer) {
        this.db = db;
        this.viewer = viewer;
    }

    public Future<List<Line>> part(ScoreTable table, int size, long offset) {
        var filter = table.filter();
        if (table.projects().isPresent()) {
            return part(table, filter.of(table.projects().get()), size, offset);
        }
        return new FoundStore(db).part(table, size, offset).compose(found -> part(table, filter.of(found), size, 0));
    }

    private Future<List<Line>> part(ScoreTable table, Where where, int size, long offset) {
        var columns = table.columns().shown();
        var sql = "select l.project_id, l.paper_id, " + cells(columns) + "\n  from ledger_line l" + where.sql()
                + "\n order by " + table.order().clause() + "\n limit " + where.place(size) + " offset "
                + where.place(offset);
        return db.ask(viewer.scope(), sql, where.values())
                .all(row ->
                        new Line(row.getLong(0), Optional.ofNullable(row.getLong(1)), cells(row, 2, columns.size())));
    }

    /** All of them in pieces, each line whole as the database writes it; all but its number, which it has by its place. */
    public Future<Long> each(ScoreTable table, Function<List<Buffer>, Future<Void>> take) {
        var where = table.filter().at(table.place());
        var cells = table.columns().shown().stream()
                .filter(column -> !column.is(ScoreColumn.NUMBER))
                .map(ScoreColumn::read)
                .collect(Collectors.joining(", "));
        var sql = "select convert_to(row(" + cells + ")::text, 'UTF8')\n  from ledger_line l" + where.sql()
                + "\n order by " + table.order().clause();
        return db.walk(viewer.scope(), row -> row.getBuffer(0), take, sql, where.values());
    }

    private static String cells(List<ScoreColumn> columns) {
        return columns.stream()
                .map(column -> column.read().isEmpty() ? "null" : "(" + column.read() + ")::text")
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

    /** What lines come to, added up. */
    public Future<Totals> totals(Where where) {
        var sql = OF_EACH_GRADE + "  from ledger_line l" + where.sql() + "\n group by 1";
        return db.ask(viewer.scope(), sql, where.values())
                .all(LineStore::totals)
                .map(grades -> grades.stream().reduce(Totals.NOTHING, Totals::plus));
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
