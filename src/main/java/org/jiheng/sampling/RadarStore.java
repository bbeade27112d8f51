package org.jiheng.sampling;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.State;
import org.jiheng.viewer.Viewer;

/**
 * Reads the projects worth a closer look at and below the viewer's node. What was withdrawn or returned is not handed in:
 * it will come again and is weighed then.
 */
final class RadarStore {

    static final int MOST = 20_000;

    /** What weighs less than this is not shown. */
    static final int LEAST = 20;

    static final String HANDED_IN = """
            (p.state not in ('DRAFT', 'RETURNED', 'WITHDRAWN') or p.state <> 'RETURNED' and p.approved_edition > 0)""";

    static final String SUSPECTS = """
            with suspects as (
                select s.*, j.name as project, j.node_id, p.state,
                       p.approved_edition > 0 and p.approved_edition = p.edition as last_approved,
                       l.looked_name, l.looked_at, l.note, l.edition as looked_edition,
                       coalesce(l.edition = s.edition, false) as looked
                  from suspect s
                  join project j on j.id = s.project_id
                  join project_year y on y.project_id = s.project_id and y.year = s.year and y.standing = 'ACTIVE'
                  join paper p on p.id = s.paper_id
                  left join sampling_look l on l.project_id = s.project_id and l.year = s.year
                 where s.year = $2
                   and s.strength >= %d
                   and %s
                   and j.node_id in (select b.node_id
                                       from below b
                                      where b.ancestor_id = $1
                                        and $2 between b.from_year and b.to_year)),
            among as (
                select *
                  from suspects s
                 where ($3::bigint = 0
                        or exists (select from below b
                                    where b.ancestor_id = $3
                                      and b.node_id = s.node_id
                                      and $2 between b.from_year and b.to_year))
                   and case $5::text when 'yes' then looked when 'all' then true else not looked end
                   and strpos(lower(project), lower($6::text)) > 0),
            listed as (select * from among where $4::text = '' or $4 = any (codes))
            """.formatted(LEAST, HANDED_IN);

    private static final Map<String, String> ORDERS = Map.of(
            "strength", "strength",
            "name", "pinyin(project) collate pinyin",
            "annual", "annual",
            "total", "total",
            "rate", "execution_rate");

    private final Database db;

    RadarStore(Database db) {
        this.db = db;
    }

    Future<List<Suspect>> part(RadarFilter filter, Viewer viewer, int size, long offset) {
        var sql = SUSPECTS + """
                select l.*, name_of(l.node_id, l.year) as unit, name_of(l.department_id, l.year) as department
                  from listed l
                 order by {order}
                 limit $7 offset $8
                """.replace("{order}", order(filter.sort()));
        return db.ask(viewer.scope(), sql, filter.values(viewer.nodeId(), size, offset))
                .all(RadarStore::suspect);
    }

    /** The strongest first, and of those the ones with more money. */
    private static String order(String sort) {
        var down = sort.startsWith("-");
        return Optional.ofNullable(ORDERS.get(down ? sort.substring(1) : sort))
                        .map(clause -> clause + (down ? " desc nulls last, " : " nulls last, "))
                        .orElse("")
                + "strength desc, annual desc nulls last, project_id";
    }

    private static Suspect suspect(Row row) {
        return new Suspect(
                row.getLong("project_id"),
                row.getInteger("year"),
                row.getLong("paper_id"),
                row.getInteger("edition"),
                row.getString("project"),
                row.getString("unit"),
                row.getString("department"),
                State.valueOf(row.getString("state")),
                row.getBoolean("last_approved"),
                row.getInteger("strength"),
                Optional.ofNullable(row.getBigDecimal("annual")),
                row.getBigDecimal("total"),
                Optional.ofNullable(row.getBigDecimal("execution_rate")),
                WrittenReason.read(row.getJsonArray("reasons")),
                Optional.ofNullable(row.getString("looked_name"))
                        .map(name -> new Suspect.Look(
                                name,
                                row.getOffsetDateTime("looked_at"),
                                row.getString("note"),
                                row.getInteger("looked_edition"))));
    }
}
