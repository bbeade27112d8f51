package org.jiheng.evidence.intake;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.evidence.Attachment;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** Files on their way into a paper; until they have arrived whole, no question finds them. */
final class IntakeStore {

    private final Database db;
    private final Paper paper;
    private final Viewer viewer;

    IntakeStore(Database db, Paper paper, Viewer viewer) {
        this.db = db;
        this.paper = paper;
        this.viewer = viewer;
    }

    IntakeStore within(Database tx) {
        return new IntakeStore(tx, paper, viewer);
    }

    Future<Long> begin(String name) {
        var sql = """
                insert into evidence (paper_id, place, key, name, since_edition, added_by, added_name)
                values ($1, 'form', 'arriving', $2, $3, $4, $5)
                returning id
                """;
        return db.ask(viewer.scope(), sql, paper.id(), name, paper.edition() + 1, viewer.accountId(), viewer.name())
                .one(row -> row.getLong("id"));
    }

    /** Nobody waits for the disk yet: the commit that makes the file seen comes after all its pieces, and is waited for. */
    Future<Void> piece(long id, int number, Buffer content) {
        var sql = """
                with unhurried as (select set_config('synchronous_commit', 'off', true))
                insert into evidence_chunk (evidence_id, number, content)
                select $1, $2, $3
                  from unhurried
                """;
        return db.ask(viewer.scope(), sql, id, number, content).run().mapEmpty();
    }

    /** From here on the file is seen. */
    Future<Void> arrive(Deposit file, String place, String key, int since) {
        var sql = """
                update evidence
                   set place = $2, key = $3, since_edition = $4, kind = $5, bytes = $6, sha256 = $7, name = $8,
                       arrived_at = now()
                 where id = $1
                   and arrived_at is null
                returning id
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        file.id(),
                        place,
                        key,
                        since,
                        file.kind().name(),
                        file.bytes(),
                        file.digest(),
                        file.name())
                .one(row -> row.getLong("id"))
                .mapEmpty();
    }

    /** Takes away what did not arrive. */
    Future<Void> drop(List<Long> ids) {
        var sql = "delete from evidence where id = any($1) and arrived_at is null";
        return ids.isEmpty()
                ? Future.succeededFuture()
                : db.ask(viewer.scope(), sql, (Object) ids.toArray(Long[]::new))
                        .run()
                        .mapEmpty();
    }

    /** The file that an earlier try of the same sending brought, whose answer got lost. */
    Future<Optional<Long>> sent(String key) {
        var sql = "select id from evidence where paper_id = $1 and key = $2 and arrived_at is not null";
        return db.ask(viewer.scope(), sql, paper.id(), key).maybeOne(row -> row.getLong("id"));
    }

    /** What a file of the same content is called at the same place. */
    Future<Optional<String>> twin(Deposit file, String place, int since) {
        var sql = """
                select name
                  from evidence
                 where paper_id = $1
                   and place = $2
                   and sha256 = $3
                   and arrived_at is not null
                   and removed_at is null
                   and (place <> $4 or since_edition = $5)
                """;
        return db.ask(viewer.scope(), sql, paper.id(), place, file.digest(), Attachment.SIGNED, since)
                .maybeOne(row -> row.getString("name"));
    }
}
