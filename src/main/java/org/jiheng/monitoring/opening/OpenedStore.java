package org.jiheng.monitoring.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Finds the monitorings of a project that were opened. */
public final class OpenedStore {

    private final Database db;

    public OpenedStore(Database db) {
        this.db = db;
    }

    /** The papers of a project in a year by their round. */
    public Future<Map<Integer, Long>> rounds(long projectId, int year, Viewer viewer) {
        var sql = """
                select p.id, p.round
                  from paper p
                 where p.kind = 'MONITORING'
                   and p.project_id = $1
                   and p.year = $2
                   and exists (select from below b
                                where b.ancestor_id = $3
                                  and b.node_id = p.node_id
                                  and p.year between b.from_year and b.to_year)
                """;
        return db.ask(viewer.scope(), sql, projectId, year, viewer.nodeId())
                .all(row -> Map.entry(row.getInteger("round"), row.getLong("id")))
                .map(all -> all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
