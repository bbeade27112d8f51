package org.jiheng.reminder.completeness;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.viewer.Viewer;

/** Reads which papers are missing at this moment at and below the viewer's node. */
public final class DebtStore {

    /** More than any city has in a year. */
    public static final int MOST = 20_000;

    /**
     * What is owed: papers nobody began, those never handed in, and those returned and not handed in since. What a unit's
     * projects have in common is asked once for the unit. Whoever changes approved targets owes nothing.
     */
    private static final String OWED_SOMEWHERE = """
            with place as materialized (
                select b.node_id, name_of(b.node_id, $2) as unit, w.opens_on, w.closes_on
                  from below b
                  left join lateral (select *
                                       from windows_of(b.node_id, $2)
                                      where kind = $6 and round = $5) w on true
                 where b.ancestor_id = $1
                   and $2 between b.from_year and b.to_year
                   and ($3::bigint = 0
                        or exists (select from below c
                                    where c.ancestor_id = $3
                                      and c.node_id = b.node_id
                                      and $2 between c.from_year and c.to_year))
                   {among}),
            day as materialized (select (now() at time zone 'Asia/Shanghai')::date as today),
            expected as (
                select j.id as project_id, j.name as project, j.department_id, l.node_id, l.unit, p.id as paper_id, p.state, p.edition,
                       p.approved_edition,
                       p.id is null or p.state = 'RETURNED' or p.state in ('DRAFT', 'WITHDRAWN') and p.approved_edition = 0
                       as missing,
                       case when p.id is not null then p.state
                            when $4 = 'TARGET'
                                 or exists (select from paper t
                                             where t.kind = 'TARGET' and t.project_id = j.id and t.year = $2 and t.approved_edition > 0)
                                 then 'NONE'
                            else 'BLOCKED' end as lack,
                       coalesce((p.moved_at at time zone 'Asia/Shanghai')::date,
                                case when l.opens_on <= today then l.opens_on end) as since,
                       coalesce(greatest(p.due_on, p.late_until), l.closes_on) as due, l.closes_on, l.opens_on, today
                  from project_year y
                  join project j on j.id = y.project_id
                  join place l on l.node_id = j.node_id
                 cross join day
                  left join paper p on p.kind = $4 and p.project_id = j.id and p.year = $2 and p.round = $5
                 where y.year = $2
                   and y.standing = 'ACTIVE'
                   {of}),
            owed as (
                select *
                  from expected
                 where missing
                   and case $7::text when '' then true when 'OVERDUE' then due < today else lack = $7 end
                   and strpos(lower(project), lower($8::text)) > 0)
            """;

    public static final String OWED = owed("", "");

    private static final String AMONG = "and b.node_id = any ($11)";
    private static final String OWED_AMONG = owed(AMONG, "");
    private static final String OWED_OF = owed(AMONG, "and y.project_id = any ($12)");

    private final Database db;

    public DebtStore(Database db) {
        this.db = db;
    }

    private static String owed(String among, String of) {
        return OWED_SOMEWHERE.replace("{among}", among).replace("{of}", of);
    }

    /** All of it, or as much as is handed out at once. */
    Future<List<Debt>> all(DebtFilter filter, Viewer viewer) {
        return listed(OWED, filter, filter.values(viewer.nodeId(), MOST, 0L), viewer);
    }

    /** A part of the list, looked for only in the units that stand on it. */
    Future<List<Debt>> part(DebtFilter filter, Viewer viewer, int size, Overview.Stretch stretch) {
        var nodes = stretch.nodes().toArray(Long[]::new);
        return NamedStore.knows(filter)
                ? new NamedStore(db)
                        .part(filter, size, stretch)
                        .map(found -> filter.values(viewer.nodeId(), size, 0L, nodes, found.toArray(Long[]::new)))
                        .compose(values -> listed(OWED_OF, filter, values, viewer))
                : listed(OWED_AMONG, filter, filter.values(viewer.nodeId(), size, stretch.offset(), nodes), viewer);
    }

    private Future<List<Debt>> listed(String owed, DebtFilter filter, Object[] values, Viewer viewer) {
        var sql = owed + """
                , shown as (
                    select o.*, count(*) over (partition by node_id) as mates
                      from owed o
                     order by {order}
                     limit $9 offset $10),
                hands as materialized (
                    select s.node_id, array_agg(a.name order by a.id) as fillers
                      from (select distinct node_id from shown) s
                     cross join lateral fillers_of(s.node_id) f
                      join account a on a.id = f.account_id
                     group by s.node_id)
                select o.*, coalesce(h.fillers, '{}') as fillers,
                       (select max(i.day) from reminder_item i
                         where i.project_id = o.project_id and i.kind = $4 and i.year = $2 and i.round = $5) as reminded_on
                  from shown o
                  left join hands h using (node_id)
                 order by {order}
                """.replace("{order}", DebtOrder.clause(filter.sort()));
        return db.ask(viewer.scope(), sql, values).all(row -> debt(filter.asked(), row));
    }

    private static Debt debt(Asked asked, Row row) {
        return new Debt(
                asked,
                row.getLong("project_id"),
                row.getString("project"),
                row.getLong("node_id"),
                row.getString("unit"),
                row.getLong("mates"),
                Lack.valueOf(row.getString("lack")),
                Optional.ofNullable(row.getLong("paper_id")).orElse(0L),
                Optional.ofNullable(row.getLocalDate("since")),
                Optional.ofNullable(row.getLocalDate("due")),
                row.getLocalDate("today"),
                List.of(row.getArrayOfStrings("fillers")),
                Optional.ofNullable(row.getLocalDate("reminded_on")));
    }
}
