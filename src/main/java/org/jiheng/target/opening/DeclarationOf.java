package org.jiheng.target.opening;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Finds the declaration of a project for a year, if one was opened. */
public final class DeclarationOf {

    private final Database db;

    public DeclarationOf(Database db) {
        this.db = db;
    }

    public Future<Optional<Long>> project(long id, int year, Viewer viewer) {
        return new OriginStore(db).opened(id, year, viewer);
    }
}
