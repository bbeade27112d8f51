package org.jiheng.target.register;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.State;
import org.jiheng.review.register.PaperFilter;
import org.jiheng.review.register.Selection;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Reads the declarations of a year at and below the viewer's node, each as far as the viewer may see into it. */
final class RegisterStore {

    private static final String LINE = """
                select p.id, j.name as project, name_of(p.node_id, p.year) as unit, p.state, p.edition,
                       p.approved_edition, p.saved_by, p.saved_at, greatest(p.due_on, p.late_until) as due,
            """;

    private static final String CHOSEN = """
                  from paper p
                  join project j on j.id = p.project_id
                  left join edition e on e.paper_id = p.id and e.number = p.edition
                 where p.kind = 'TARGET'
            """ + Selection.CONDITIONS;

    /** Of all cells only those a line tells of; of a draft, only what was handed in unless the viewer fills it in. */
    private static final String CELLS = """
                       (select coalesce(jsonb_object_agg(key, value), '{}')
                          from jsonb_each(case when $6::boolean or p.state <> all ($7::text[]) then p.cells
                                               else coalesce(e.cells, '{}') end)
                         where key like 'year\\_%' and key <> 'year_goal'
                            or key ~ '^i\\.[a-z0-9]+\\.(weight|na|gone)$') as cells
            """;

    private final Database db;

    RegisterStore(Database db) {
        this.db = db;
    }

    Future<List<RegisterLine>> part(PaperFilter filter, Viewer viewer, int size, long offset) {
        var sql = LINE + CELLS + CHOSEN + """
                 order by {order}
                 limit $8 offset $9
                """.replace("{order}", RegisterOrder.clause(filter.sort()));
        return db.ask(viewer.scope(), sql, values(filter, viewer, size, offset)).all(RegisterStore::line);
    }

    /** Some of the lines of a filter, in the order in which they are named. */
    Future<List<RegisterLine>> these(Long[] ids, PaperFilter filter, Viewer viewer) {
        var sql = LINE + CELLS + CHOSEN + """
                   and p.id = any ($8)
                 order by array_position($8, p.id)
                """;
        return db.ask(viewer.scope(), sql, values(filter, viewer, (Object) ids)).all(RegisterStore::line);
    }

    /** Every line of the filter with nothing but its state and money, for the totals. */
    Future<List<RegisterTally.Each>> all(PaperFilter filter, Viewer viewer) {
        var sql = """
                select p.id, p.state, p.edition, p.approved_edition,
                       (select coalesce(jsonb_object_agg(key, value), '{}')
                          from jsonb_each(case when $6::boolean or p.state <> all ($7::text[]) then p.cells
                                               else coalesce(e.cells, '{}') end)
                         where key like 'year\\_%' and key <> 'year_goal') as cells
                """ + CHOSEN;
        return db.ask(viewer.scope(), sql, values(filter, viewer))
                .all(row -> new RegisterTally.Each(
                        row.getLong("id"),
                        State.valueOf(row.getString("state")),
                        row.getInteger("approved_edition") > 0
                                && row.getInteger("approved_edition").equals(row.getInteger("edition")),
                        Cells.of(row.getJsonObject("cells"))));
    }

    /** The projects that are active in a year and have no declaration yet. */
    Future<List<Undeclared>> undeclared(int year, Viewer viewer) {
        var sql = """
                select j.id, j.name, name_of(j.node_id, y.year) as unit, y.year
                  from project_year y
                  join project j on j.id = y.project_id
                 where y.year = $2
                   and y.standing = 'ACTIVE'
                   and exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = j.node_id
                                  and y.year between b.from_year and b.to_year)
                   and not exists (select from paper p
                                    where p.kind = 'TARGET'
                                      and p.project_id = j.id
                                      and p.year = y.year)
                 order by pinyin(j.name) collate pinyin, j.id
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year)
                .all(row -> new Undeclared(
                        row.getLong("id"), row.getString("name"), row.getString("unit"), row.getInteger("year")));
    }

    private static Object[] values(PaperFilter filter, Viewer viewer, Object... further) {
        var sight = Stream.of(viewer.is(Role.FILLER), State.editables());
        return Selection.values(
                filter, viewer, Stream.concat(sight, Arrays.stream(further)).toArray());
    }

    private static RegisterLine line(Row row) {
        return new RegisterLine(
                row.getLong("id"),
                row.getString("project"),
                row.getString("unit"),
                State.valueOf(row.getString("state")),
                row.getInteger("edition"),
                row.getInteger("approved_edition"),
                Cells.of(row.getJsonObject("cells")),
                row.getString("saved_by"),
                row.getOffsetDateTime("saved_at"),
                Optional.ofNullable(row.getLocalDate("due")));
    }
}
