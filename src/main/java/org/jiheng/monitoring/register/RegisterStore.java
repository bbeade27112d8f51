package org.jiheng.monitoring.register;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.State;
import org.jiheng.review.register.Selection;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Reads the monitorings of a round at and below the viewer's node, each as far as the viewer may see into it. */
final class RegisterStore {

    /** More than any city has in a round. */
    static final int MOST = 20_000;

    private final Database db;

    RegisterStore(Database db) {
        this.db = db;
    }

    /** What is stored of a line, before its light is told. */
    record Stored(
            long id,
            String project,
            String unit,
            State state,
            boolean lastApproved,
            long open,
            long overdue,
            Optional<LocalDate> due,
            long schemeId,
            Cells cells) {}

    /** Of all cells only those that money and lights follow from. */
    Future<List<Stored>> all(RegisterFilter filter, Viewer viewer) {
        var sql = """
                select p.id, j.name as project, name_of(p.node_id, p.year) as unit, p.state, p.scheme_id,
                       p.approved_edition > 0 and p.approved_edition = p.edition as last_approved,
                       coalesce(r.open, 0) as open, coalesce(r.overdue, 0) as overdue,
                       coalesce(greatest(p.due_on, p.late_until), w.closes_on) as due,
                       (select coalesce(jsonb_object_agg(key, value), '{}')
                          from jsonb_each(case when $7::boolean or p.state <> all ($8::text[]) then p.cells
                                               else coalesce(e.cells, '{}') end)
                         where key ~ '^(months|(budget|spent)_[a-z]+|i\\.[a-z0-9]+\\.(level[123]|target|target_op|to_date|likelihood|na|gone|at))$') as cells
                  from paper p
                  join project j on j.id = p.project_id
                  left join edition e on e.paper_id = p.id and e.number = p.edition
                  left join lateral (select count(*) as open,
                                            count(*) filter (where x.state = 'ASKED' and x.due_on < (now() at time zone 'Asia/Shanghai')::date) as overdue
                                       from rectification x
                                      where x.paper_id = p.id
                                        and x.state <> 'CLOSED') r on true
                  left join lateral (select closes_on
                                       from windows_of(p.node_id, p.year)
                                      where kind = 'MONITORING'
                                        and round = p.round) w on true
                 where p.kind = 'MONITORING'
            """ + Selection.CONDITIONS
                + """
                   and p.round = $6
                   and (not $9::boolean or r.open > 0)
                 order by {order}
                 limit $10
                """.replace("{order}", RegisterOrder.clause(filter.papers().sort()));
        return db.ask(viewer.scope(), sql, values(filter, viewer)).all(RegisterStore::stored);
    }

    private static Object[] values(RegisterFilter filter, Viewer viewer) {
        return Selection.values(
                filter.papers(),
                viewer,
                filter.round(),
                viewer.is(Role.FILLER),
                State.editables(),
                filter.rectifying(),
                MOST);
    }

    private static Stored stored(Row row) {
        return new Stored(
                row.getLong("id"),
                row.getString("project"),
                row.getString("unit"),
                State.valueOf(row.getString("state")),
                row.getBoolean("last_approved"),
                row.getLong("open"),
                row.getLong("overdue"),
                Optional.ofNullable(row.getLocalDate("due")),
                row.getLong("scheme_id"),
                Cells.of(row.getJsonObject("cells")));
    }
}
