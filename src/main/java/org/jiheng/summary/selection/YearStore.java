package org.jiheng.summary.selection;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Knows of which years sums are kept at the viewer's node. */
public final class YearStore {

    private final Database db;

    public YearStore(Database db) {
        this.db = db;
    }

    public Future<List<Integer>> of(Viewer viewer) {
        var sql = "select year from ledger_stand where node_id = $1";
        return db.ask(viewer.scope(), sql, viewer.nodeId()).all(row -> row.getInteger("year"));
    }
}
