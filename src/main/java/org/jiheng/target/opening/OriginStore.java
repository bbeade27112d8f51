package org.jiheng.target.opening;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Finds declarations to copy from, and those that are there already. */
final class OriginStore {

    private static final String BELOW = """
               and exists (select from below b
                            where b.ancestor_id = $1
                              and b.node_id = p.node_id
                              and p.year between b.from_year and b.to_year)
            """;

    private final Database db;

    OriginStore(Database db) {
        this.db = db;
    }

    /** A declaration as it is offered: whose it is and of which year. */
    record Line(long id, String project, String unit, int year) {}

    Future<List<Line>> choices(long exceptProject, int exceptYear, Viewer viewer) {
        var sql = """
                select p.id, j.name as project, name_of(p.node_id, p.year) as unit, p.year
                  from paper p
                  join project j on j.id = p.project_id
                 where p.kind = 'TARGET'
                   and not (p.project_id = $2 and p.year = $3)
                """ + BELOW + """
                 order by p.year desc, pinyin(j.name) collate pinyin, p.id
                 limit 500
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), exceptProject, exceptYear)
                .all(row -> new Line(
                        row.getLong("id"), row.getString("project"), row.getString("unit"), row.getInteger("year")));
    }

    Future<Optional<Long>> approved(long projectId, int year, Viewer viewer) {
        var sql = """
                select p.id
                  from paper p
                 where p.kind = 'TARGET'
                   and p.project_id = $2
                   and p.year = $3
                   and p.approved_edition > 0
                """ + BELOW;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), projectId, year).maybeOne(row -> row.getLong("id"));
    }

    /** The declaration of a project in a year. */
    Future<Optional<Long>> opened(long projectId, int year, Viewer viewer) {
        var sql = """
                select p.id
                  from paper p
                 where p.kind = 'TARGET'
                   and p.project_id = $2
                   and p.year = $3
                """ + BELOW;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), projectId, year).maybeOne(row -> row.getLong("id"));
    }
}
