package org.jiheng.target.approved;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Knows which edition of a project's targets is in force. */
final class InForceStore {

    private final Database db;

    InForceStore(Database db) {
        this.db = db;
    }

    /** 0 where none was ever approved. */
    Future<Integer> edition(long projectId, int year, Viewer viewer) {
        var sql = """
                select coalesce(max(p.approved_edition), 0) as edition
                  from paper p
                 where p.kind = 'TARGET'
                   and p.project_id = $1
                   and p.year = $2
                   and exists (select from below b
                                where b.ancestor_id = $3
                                  and b.node_id = p.node_id
                                  and p.year between b.from_year and b.to_year)
                """;
        return db.ask(viewer.scope(), sql, projectId, year, viewer.nodeId()).one(row -> row.getInteger("edition"));
    }
}
