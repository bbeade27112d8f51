package org.jiheng.procurement;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** The procurements of a project as other rooms read them. */
public final class ProjectProcurements {

    private final ProcurementStore store;

    public ProjectProcurements(Database db) {
        store = new ProcurementStore(db);
    }

    public Future<List<Procurement>> of(long projectId, Viewer viewer) {
        return store.of(projectId, viewer);
    }
}
