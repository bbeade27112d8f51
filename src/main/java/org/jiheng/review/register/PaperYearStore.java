package org.jiheng.review.register;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.viewer.Viewer;

/** Knows of which years the viewer has any papers of a kind. */
public final class PaperYearStore {

    private final Database db;

    public PaperYearStore(Database db) {
        this.db = db;
    }

    public Future<List<Integer>> of(PaperKind kind, Viewer viewer) {
        var sql = """
                select distinct p.year
                  from paper p
                  join below b on b.ancestor_id = $1
                              and b.node_id = p.node_id
                              and p.year between b.from_year and b.to_year
                 where p.kind = $2
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), kind.name()).all(row -> row.getInteger("year"));
    }
}
