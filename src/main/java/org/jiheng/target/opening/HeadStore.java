package org.jiheng.target.opening;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Reads the code which the department of a project has in a year. */
final class HeadStore {

    private final Database db;

    HeadStore(Database db) {
        this.db = db;
    }

    Future<String> codeOf(long projectId, int year, Viewer viewer) {
        var sql = """
                select s.code
                  from project_year y
                  join standing s on s.node_id = y.department_id
                 where y.project_id = $1
                   and y.year = $2
                   and $2 between s.from_year and s.to_year
                """;
        return db.ask(viewer.scope(), sql, projectId, year)
                .maybeOne(row -> row.getString("code"))
                .map(code -> code.orElse(""));
    }
}
