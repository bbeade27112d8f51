package org.jiheng.project.overview;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.project.Attribute;
import org.jiheng.project.Standing;
import org.jiheng.viewer.Viewer;

/** Reads the projects of a year at and below the viewer's node, filtered and sorted. */
final class ProjectListStore {

    private static final String CHOSEN = """
                  from project p
                  join project_year y on y.project_id = p.id
                  left join (select project_id, year, sum(initial) as initial, sum(adjusted) as adjusted
                               from funding
                              group by project_id, year) m on m.project_id = p.id and m.year = y.year
                 where y.year = $2
                   and exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = p.node_id
                                  and this_year() between b.from_year and b.to_year)
                   and ($3::bigint = 0
                        or exists (select from below b
                                    where b.ancestor_id = $3
                                      and b.node_id = p.node_id
                                      and this_year() between b.from_year and b.to_year))
                   and ($4::text = '' or y.standing = $4)
                   and ($5::text = '' or p.attribute = $5)
                   and (strpos(lower(p.name), lower($6::text)) > 0 or strpos(lower(y.code), lower($6)) > 0)
            """;

    private final Database db;

    ProjectListStore(Database db) {
        this.db = db;
    }

    Future<Tally> tally(ProjectFilter filter, Viewer viewer) {
        var sql = """
                select count(*) as number, coalesce(sum(m.initial), 0) as initial, coalesce(sum(m.adjusted), 0) as adjusted
                """ + CHOSEN;
        return db.ask(viewer.scope(), sql, filter.values(viewer.nodeId()))
                .one(row ->
                        new Tally(row.getLong("number"), row.getBigDecimal("initial"), row.getBigDecimal("adjusted")));
    }

    Future<List<ProjectLine>> part(ProjectFilter filter, Viewer viewer, int size, long offset) {
        var sql = """
                select p.id, y.year, y.code, p.name, name_of(p.node_id, y.year) as node_name, p.attribute, y.standing,
                       m.initial, m.adjusted
                """ + CHOSEN + """
                 order by {order}
                 limit $7 offset $8
                """.replace("{order}", ProjectOrder.clause(filter.sort()));
        var values = Stream.concat(Arrays.stream(filter.values(viewer.nodeId())), Stream.of(size, offset));
        return db.ask(viewer.scope(), sql, values.toArray()).all(ProjectListStore::line);
    }

    /** The years in which the viewer has any project. */
    Future<List<Integer>> years(Viewer viewer) {
        var sql = """
                select distinct y.year
                  from project_year y
                  join project p on p.id = y.project_id
                  join below b on b.ancestor_id = $1
                              and b.node_id = p.node_id
                              and this_year() between b.from_year and b.to_year
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId()).all(row -> row.getInteger("year"));
    }

    private static ProjectLine line(Row row) {
        return new ProjectLine(
                row.getLong("id"),
                row.getInteger("year"),
                row.getString("code"),
                row.getString("name"),
                row.getString("node_name"),
                Attribute.valueOf(row.getString("attribute")),
                Standing.valueOf(row.getString("standing")),
                Optional.ofNullable(row.getBigDecimal("initial")),
                Optional.ofNullable(row.getBigDecimal("adjusted")));
    }
}
