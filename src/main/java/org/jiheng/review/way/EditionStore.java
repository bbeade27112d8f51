package org.jiheng.review.way;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.season.Step;
import org.jiheng.viewer.Viewer;

/** What was handed in of each paper, and who has passed it on. */
public final class EditionStore {

    private static final String EDITION = """
            select number, cells, findings, receipt, hash, submitted_at, submitted_by, passed
              from edition
             where paper_id = $1
            """;

    private final Database db;

    public EditionStore(Database db) {
        this.db = db;
    }

    public Future<Void> keep(Paper paper, Edition edition, Viewer viewer) {
        var sql = """
                insert into edition (paper_id, number, cells, findings, receipt, hash, submitted_by)
                values ($1, $2, $3, $4, $5, $6, $7)
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        paper.id(),
                        edition.number(),
                        edition.cells().json(),
                        edition.findings(),
                        edition.receipt(),
                        edition.hash(),
                        viewer.name())
                .run()
                .mapEmpty();
    }

    /** Remembers who passed an edition on, at which step, and when. */
    public Future<Void> pass(Paper paper, int edition, Step step, String by, String opinion) {
        var sql = """
                update edition
                   set passed = passed || jsonb_build_array(jsonb_build_object('step', $3::text, 'by', $4::text,
                           'opinion', $5::text, 'at', to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')))
                 where paper_id = $1
                   and number = $2
                """;
        return db.ask(Scope.of(paper.departmentId()), sql, paper.id(), edition, step.name(), by, opinion)
                .run()
                .mapEmpty();
    }

    public Future<Edition> edition(Paper paper, int number, Viewer viewer) {
        return db.ask(viewer.scope(), EDITION + " and number = $2", paper.id(), number)
                .one(EditionStore::edition);
    }

    /** What was handed in, the newest first. */
    public Future<List<Edition>> editions(Paper paper, Viewer viewer) {
        return db.ask(viewer.scope(), EDITION + " order by number desc", paper.id())
                .all(EditionStore::edition);
    }

    private static Edition edition(Row row) {
        return new Edition(
                row.getInteger("number"),
                Cells.of(row.getJsonObject("cells")),
                row.getJsonArray("findings"),
                row.getString("receipt"),
                row.getBuffer("hash"),
                row.getOffsetDateTime("submitted_at"),
                row.getString("submitted_by"),
                row.getJsonArray("passed").stream()
                        .map(JsonObject.class::cast)
                        .map(EditionStore::passed)
                        .toList());
    }

    private static Edition.Passed passed(JsonObject json) {
        return new Edition.Passed(
                Step.valueOf(json.getString("step")),
                json.getString("by"),
                json.getString("opinion"),
                json.getString("at"));
    }
}
