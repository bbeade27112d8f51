package org.jiheng.review.submission;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.filed.Content.Enclosure;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** The files that are handed in with a paper; its signed copy comes afterwards and is none of them. */
final class EnclosureStore {

    private final Database db;

    EnclosureStore(Database db) {
        this.db = db;
    }

    /** Edition 0 is what is being filled in. */
    Future<List<Enclosure>> with(Paper paper, int edition, Viewer viewer) {
        var sql = """
                select e.place, e.name, encode(e.sha256, 'hex') as digest
                  from evidence e
                  join paper p on p.id = e.paper_id
                 where e.paper_id = $1
                   and e.place <> 'signed'
                   and evidence_stands(e, p, $2)
                """;
        return db.ask(viewer.scope(), sql, paper.id(), edition)
                .all(row -> new Enclosure(row.getString("place"), row.getString("name"), row.getString("digest")));
    }
}
