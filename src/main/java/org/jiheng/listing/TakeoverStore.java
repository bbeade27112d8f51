package org.jiheng.listing;

import io.vertx.core.Future;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.project.ProjectYear;
import org.jiheng.viewer.Viewer;

/** Takes projects over into a year and out of it again, and knows what hangs on them by then. */
final class TakeoverStore {

    private final Database tx;

    TakeoverStore(Database tx) {
        this.tx = tx;
    }

    Future<Integer> takeOver(List<ProjectYear> projects, Viewer viewer) {
        var sql = """
                insert into project_year (project_id, year, department_id, code)
                select p.id, g.year, department_of(p.node_id, g.year), g.code
                  from unnest($2::bigint[], $3::int[], $4::text[]) as g (id, year, code)
                  join project p on p.id = g.id
                 where exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = p.node_id
                                  and this_year() between b.from_year and b.to_year)
                """;
        return tx.ask(
                        viewer.scope(),
                        sql,
                        viewer.nodeId(),
                        ids(projects),
                        projects.stream().map(ProjectYear::year).toArray(Integer[]::new),
                        projects.stream().map(each -> each.project().code()).toArray(String[]::new))
                .run();
    }

    Future<Void> takeOut(List<ProjectYear> projects, Viewer viewer) {
        var sql = """
                with money as (
                    delete from funding f
                     using unnest($1::bigint[], $2::int[]) as g (id, year)
                     where f.project_id = g.id
                       and f.year = g.year)
                delete from project_year y
                 using unnest($1::bigint[], $2::int[]) as g (id, year)
                 where y.project_id = g.id
                   and y.year = g.year
                """;
        return tx.ask(
                        viewer.scope(),
                        sql,
                        ids(projects),
                        projects.stream().map(ProjectYear::year).toArray(Integer[]::new))
                .run()
                .mapEmpty();
    }

    /** The names of those that have papers in the year. */
    Future<List<String>> withPapers(Long[] ids, int year, Viewer viewer) {
        var sql = """
                select p.name
                  from project p
                 where p.id = any($1)
                   and exists (select from paper on_it where on_it.project_id = p.id and on_it.year = $2)
                 order by p.code
                """;
        return tx.ask(viewer.scope(), sql, ids, year).all(row -> row.getString("name"));
    }

    /** Those to which contracts, procurements or further years were added. */
    Future<Set<Long>> grown(Long[] ids, int year, Viewer viewer) {
        var sql = """
                select p.id
                  from project p
                 where p.id = any($1)
                   and (exists (select from contract c where c.project_id = p.id)
                        or exists (select from procurement b where b.project_id = p.id)
                        or exists (select from project_year y where y.project_id = p.id and y.year > $2))
                """;
        return tx.ask(viewer.scope(), sql, ids, year)
                .all(row -> row.getLong("id"))
                .map(all -> all.stream().collect(Collectors.toSet()));
    }

    private static Long[] ids(List<ProjectYear> projects) {
        return projects.stream().map(each -> each.project().id()).toArray(Long[]::new);
    }
}
