package org.jiheng.evaluation.opening;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Finds the self-evaluation of a project that was opened. */
public final class OpenedStore {

    private final Database db;

    public OpenedStore(Database db) {
        this.db = db;
    }

    public Future<Optional<Long>> of(long projectId, int year, Viewer viewer) {
        var sql = """
                select p.id
                  from paper p
                 where p.kind = 'SELF_EVALUATION'
                   and p.project_id = $1
                   and p.year = $2
                   and exists (select from below b
                                where b.ancestor_id = $3
                                  and b.node_id = p.node_id
                                  and p.year between b.from_year and b.to_year)
                """;
        return db.ask(viewer.scope(), sql, projectId, year, viewer.nodeId()).maybeOne(row -> row.getLong("id"));
    }
}
