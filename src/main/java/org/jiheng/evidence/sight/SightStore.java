package org.jiheng.evidence.sight;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.evidence.Attachment;
import org.jiheng.viewer.Viewer;

/** What was found out about files by looking at them, and the pictures that were drawn of their pages. */
final class SightStore {

    private final Database db;

    SightStore(Database db) {
        this.db = db;
    }

    Future<Void> note(Attachment file, int pages, String trouble, Viewer viewer) {
        var sql = "update evidence set pages = $2, trouble = $3 where id = $1";
        return db.ask(viewer.scope(), sql, file.id(), pages, trouble).run().mapEmpty();
    }

    Future<Optional<Drawn>> drawn(Attachment file, int page, Viewer viewer) {
        var sql = "select width, height, content from evidence_picture where evidence_id = $1 and page = $2";
        return db.ask(viewer.scope(), sql, file.id(), page)
                .maybeOne(
                        row -> new Drawn(row.getInteger("width"), row.getInteger("height"), row.getBuffer("content")));
    }

    Future<Void> keep(Attachment file, int page, Drawn drawn, Viewer viewer) {
        var sql = """
                insert into evidence_picture (evidence_id, page, width, height, content)
                values ($1, $2, $3, $4, $5)
                on conflict do nothing
                """;
        return db.ask(viewer.scope(), sql, file.id(), page, drawn.width(), drawn.height(), drawn.content())
                .run()
                .mapEmpty();
    }
}
