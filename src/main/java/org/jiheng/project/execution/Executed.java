package org.jiheng.project.execution;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.project.Source;

/** What was spent of projects in a year, by source, as the budget system said last. */
public final class Executed {

    private Executed() {}

    /** Nothing for a project of which no list has said anything. */
    public static Future<Map<Source, Spent>> of(Database db, Scope scope, long projectId, int year) {
        return ofAll(db, scope, new Long[] {projectId}, year).map(all -> all.getOrDefault(projectId, Map.of()));
    }

    public static Future<Map<Long, Map<Source, Spent>>> ofAll(Database db, Scope scope, Long[] projects, int year) {
        return new ExecutionStore(db).current(projects, year, scope);
    }
}
