package org.jiheng.monitoring.rectification;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** What was asked to be mended, as the other pages of monitoring show it. */
public final class Rectifications {

    private final Database db;

    public Rectifications(Database db) {
        this.db = db;
    }

    public Future<List<Rectification>> of(long paperId, Viewer viewer) {
        return new RectificationStore(db).of(paperId, viewer);
    }
}
