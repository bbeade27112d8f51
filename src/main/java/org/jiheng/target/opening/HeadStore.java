package org.jiheng.target.opening;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Reads the code of a department as it stands in a year. */
final class HeadStore {

    private final Database db;

    HeadStore(Database db) {
        this.db = db;
    }

    Future<String> codeOf(long departmentId, int year, Viewer viewer) {
        var sql = """
                select code
                  from standing
                 where node_id = $1
                   and $2 between from_year and to_year
                """;
        return db.ask(viewer.scope(), sql, departmentId, year)
                .maybeOne(row -> row.getString("code"))
                .map(code -> code.orElse(""));
    }
}
