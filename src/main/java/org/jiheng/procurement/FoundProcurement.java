package org.jiheng.procurement;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.project.Project;
import org.jiheng.project.Projects;
import org.jiheng.web.Request;

/** The procurement an address names, with the project it belongs to. */
record FoundProcurement(Procurement procurement, Project project) {

    static Future<FoundProcurement> find(Database db, Request request) {
        var viewer = request.viewer();
        return new ProcurementStore(db)
                .find(request.id("id"), viewer)
                .compose(procurement -> new Projects(db)
                        .find(procurement.projectId(), viewer)
                        .map(project -> new FoundProcurement(procurement, project)));
    }
}
