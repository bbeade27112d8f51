package org.jiheng.evidence;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** The contracts of a paper's project, each a place of its own. */
final class PlaceStore {

    private final Database db;

    PlaceStore(Database db) {
        this.db = db;
    }

    Future<Map<String, String>> contracts(Paper paper, Viewer viewer) {
        var sql = """
                select 'contract.' || id as place, name
                  from contract
                 where project_id = $1
                 order by starts_on nulls last, id
                """;
        return db.ask(viewer.scope(), sql, paper.projectId())
                .all(row -> Map.entry(row.getString("place"), row.getString("name")))
                .map(found -> {
                    var contracts = new LinkedHashMap<String, String>();
                    found.forEach(each -> contracts.put(each.getKey(), each.getValue()));
                    return contracts;
                });
    }
}
