package org.jiheng.contract;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** The contracts of a project as other rooms read them. */
public final class ProjectContracts {

    private final ContractStore store;

    public ProjectContracts(Database db) {
        store = new ContractStore(db);
    }

    public Future<List<Contract>> of(long projectId, Viewer viewer) {
        return store.of(projectId, viewer);
    }
}
