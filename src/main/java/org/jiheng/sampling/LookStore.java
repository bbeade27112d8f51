package org.jiheng.sampling;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** The marks of those who have looked; on a project of elsewhere nobody leaves any. */
final class LookStore {

    private static final String WITHIN = """
            exists (select from below b
                     where b.ancestor_id = $1
                       and b.node_id = j.node_id
                       and $3 between b.from_year and b.to_year)
            """;

    /** What was marked: the project and where it belongs. */
    record Marked(String project, long nodeId, String note) {}

    private final Database tx;

    LookStore(Database tx) {
        this.tx = tx;
    }

    Future<Optional<Marked>> mark(long projectId, int year, String note, Viewer viewer) {
        var sql = """
                with seen as (
                    select s.project_id, s.year, s.department_id, s.edition, j.name, j.node_id
                      from suspect s
                      join project j on j.id = s.project_id
                     where s.project_id = $2
                       and s.year = $3
                       and {within}),
                marked as (
                    insert into sampling_look as l (project_id, year, department_id, edition, note, looked_by, looked_name)
                    select project_id, year, department_id, edition, $4, $5, $6
                      from seen
                        on conflict (project_id, year) do update
                       set (department_id, edition, note, looked_by, looked_name, looked_at)
                         = (excluded.department_id, excluded.edition, excluded.note, excluded.looked_by, excluded.looked_name, now())
                    returning project_id)
                select seen.name, seen.node_id, $4 as note
                  from seen
                  join marked using (project_id)
                """.replace("{within}", WITHIN);
        return tx.ask(viewer.scope(), sql, viewer.nodeId(), projectId, year, note, viewer.accountId(), viewer.name())
                .maybeOne(row -> new Marked(row.getString("name"), row.getLong("node_id"), row.getString("note")));
    }

    Future<Optional<Marked>> takeBack(long projectId, int year, Viewer viewer) {
        var sql = """
                delete from sampling_look l
                 using project j
                 where j.id = l.project_id
                   and l.project_id = $2
                   and l.year = $3
                   and {within}
                returning j.name, j.node_id, l.note
                """.replace("{within}", WITHIN);
        return tx.ask(viewer.scope(), sql, viewer.nodeId(), projectId, year)
                .maybeOne(row -> new Marked(row.getString("name"), row.getLong("node_id"), row.getString("note")));
    }
}
