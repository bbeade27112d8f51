package org.jiheng.project.book;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.project.ProjectYear;
import org.jiheng.viewer.Viewer;

/** Writes projects at and below the viewer's node, as many as are given at once. */
final class BookStore {

    private static final String GIVEN = """
            jsonb_to_recordset($1::jsonb)
                as g (place integer, id bigint, version integer, year smallint, node_id bigint, code text, name text,
                      attribute text, period text, starts_on date, starts_precision text, ends_on date,
                      ends_precision text, initiated_year smallint, organised text, basis text, lead_section text,
                      leader text, phone text, origin text)
            """;
    private static final String BELOW_VIEWER = """
            exists (select from below b
                     where b.ancestor_id = $2
                       and b.node_id = {node}
                       and this_year() between b.from_year and b.to_year)
            """;

    private final Database tx;

    BookStore(Database tx) {
        this.tx = tx;
    }

    Future<List<Long>> add(JsonArray rows, int year, Viewer viewer) {
        var sql = """
                with fitting as (
                    select g.*, department_of(g.node_id, $3::int) as department_id
                      from {given}
                      join node n on n.id = g.node_id and n.kind in ('DEPARTMENT', 'UNIT', 'SECTION')
                     where {below}),
                made as (
                    insert into project (department_id, node_id, code, name, attribute, period, starts_on,
                                         starts_precision, ends_on, ends_precision, initiated_year, organised, basis,
                                         lead_section, leader, phone, origin)
                    select department_id, node_id, code, name, attribute, period, starts_on, starts_precision, ends_on,
                           ends_precision, initiated_year, organised, basis, lead_section, leader, phone, origin
                      from fitting
                     order by place
                    returning id, department_id, code),
                placed as (
                    insert into project_year (project_id, year, department_id, code)
                    select id, $3::int, department_id, code
                      from made
                    returning project_id, department_id, code)
                select p.project_id as id
                  from placed p
                  join fitting f on f.department_id = p.department_id and f.code = p.code
                 order by f.place
                """;
        return tx.ask(viewer.scope(), made(sql, "g.node_id"), rows, viewer.nodeId(), year)
                .all(row -> row.getLong("id"));
    }

    /** Where a project stands is changed by moving it, never along with something else. */
    Future<Integer> change(JsonArray rows, Viewer viewer) {
        var sql = """
                update project p
                   set code = g.code, name = g.name, attribute = g.attribute, period = g.period,
                       starts_on = g.starts_on, starts_precision = g.starts_precision, ends_on = g.ends_on,
                       ends_precision = g.ends_precision, initiated_year = g.initiated_year,
                       organised = g.organised, basis = g.basis, lead_section = g.lead_section, leader = g.leader,
                       phone = g.phone, origin = g.origin, version = p.version + 1
                  from {given}
                 where p.id = g.id
                   and p.version = g.version
                   and p.node_id = g.node_id
                   and {below}
                """;
        return tx.ask(viewer.scope(), made(sql, "p.node_id"), rows, viewer.nodeId())
                .run();
    }

    /** A new code holds from its year on; earlier years keep the one they had. */
    Future<Void> carryCodes(JsonArray rows, Viewer viewer) {
        var sql = """
                update project_year y
                   set code = g.code
                  from {given}
                 where y.project_id = g.id
                   and y.year >= g.year
                   and y.code <> g.code
                   and $2 > 0
                """;
        return tx.ask(viewer.scope(), made(sql, ""), rows, viewer.nodeId())
                .run()
                .mapEmpty();
    }

    Future<Integer> remove(JsonArray rows, Viewer viewer) {
        var sql = """
                delete from project p
                 using {given}
                 where p.id = g.id
                   and p.version = g.version
                   and {below}
                """;
        return tx.ask(viewer.scope(), made(sql, "p.node_id"), rows, viewer.nodeId())
                .run();
    }

    Future<Void> clearFunds(List<ProjectYear> years, Viewer viewer) {
        var sql = """
                delete from funding f
                 using unnest($1::bigint[], $2::int[]) as g (project_id, year)
                 where f.project_id = g.project_id
                   and f.year = g.year
                """;
        var ids = years.stream().map(each -> each.project().id()).toArray(Long[]::new);
        return tx.ask(
                        viewer.scope(),
                        sql,
                        ids,
                        years.stream().map(ProjectYear::year).toArray(Integer[]::new))
                .run()
                .mapEmpty();
    }

    Future<Void> setFunds(JsonArray rows, Viewer viewer) {
        var sql = """
                insert into funding (project_id, year, source, initial, adjusted, reason)
                select project_id, year, source, initial, adjusted, reason
                  from jsonb_to_recordset($1::jsonb)
                       as g (project_id bigint, year smallint, source text, initial numeric, adjusted numeric,
                             reason text)
                """;
        return tx.ask(viewer.scope(), sql, rows).run().mapEmpty();
    }

    private static String made(String sql, String node) {
        return sql.replace("{given}", GIVEN.strip())
                .replace("{below}", BELOW_VIEWER.strip().replace("{node}", node));
    }
}
