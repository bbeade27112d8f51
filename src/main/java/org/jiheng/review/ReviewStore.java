package org.jiheng.review;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.State;
import org.jiheng.season.Step;
import org.jiheng.viewer.Viewer;

/** Moves papers from state to state, and keeps what was handed in. */
final class ReviewStore {

    private final Database db;

    ReviewStore(Database db) {
        this.db = db;
    }

    /** Moves a paper on from the very state and version it was seen in; false when it was moved meanwhile. */
    Future<Boolean> move(Paper paper, State to, Moved moved, Viewer viewer) {
        var sql = """
                update paper
                   set state = $4, version = version + 1, moved_at = now(), edition = $5, approved_edition = $6,
                       submitted_by = nullif($7::bigint, 0), due_on = $8, return_reason = $9, cells = $10, reviewed_by = '',
                       revision = (select number from chain where chain.paper = 'paper' and paper_id = $1)
                 where id = $1
                   and version = $2
                   and state = $3
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        paper.id(),
                        paper.version(),
                        paper.state().name(),
                        to.name(),
                        moved.edition(),
                        moved.approvedEdition(),
                        moved.submittedBy(),
                        moved.dueOn(),
                        moved.reason(),
                        moved.cells().json())
                .run()
                .map(touched -> touched == 1);
    }

    Future<Void> keep(Paper paper, Edition edition, Viewer viewer) {
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
    Future<Void> pass(Paper paper, int edition, Step step, String by, String opinion) {
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

    Future<Void> beginReview(Paper paper, Viewer viewer) {
        var sql = """
                update paper
                   set reviewed_by = $2,
                       revision = (select number from chain where chain.paper = 'paper' and paper_id = $1)
                 where id = $1
                """;
        return db.ask(viewer.scope(), sql, paper.id(), viewer.name()).run().mapEmpty();
    }

    Future<Void> allowLate(Paper paper, LocalDate until, String reason, Viewer viewer) {
        var sql = """
                update paper
                   set late_until = $3, late_reason = $4,
                       revision = (select number from chain where chain.paper = 'paper' and paper_id = $1)
                 where id = $1
                   and version = $2
                """;
        return db.ask(viewer.scope(), sql, paper.id(), paper.version(), until, reason)
                .run()
                .mapEmpty();
    }

    Future<Edition> edition(Paper paper, int number, Viewer viewer) {
        return db.ask(viewer.scope(), EDITION + " and number = $2", paper.id(), number)
                .one(ReviewStore::edition);
    }

    /** What was handed in, the newest first. */
    Future<List<Edition>> editions(Paper paper, Viewer viewer) {
        return db.ask(viewer.scope(), EDITION + " order by number desc", paper.id())
                .all(ReviewStore::edition);
    }

    private static final String EDITION = """
            select number, cells, findings, receipt, hash, submitted_at, submitted_by, passed
              from edition
             where paper_id = $1
            """;

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
                        .map(ReviewStore::passed)
                        .toList());
    }

    private static Edition.Passed passed(JsonObject json) {
        return new Edition.Passed(
                Step.valueOf(json.getString("step")),
                json.getString("by"),
                json.getString("opinion"),
                json.getString("at"));
    }

    /** What a move leaves in the paper besides its state. */
    record Moved(int edition, int approvedEdition, long submittedBy, LocalDate dueOn, String reason, Cells cells) {

        static Moved of(Paper paper) {
            return new Moved(
                    paper.edition(),
                    paper.approvedEdition(),
                    paper.submittedBy(),
                    paper.dueOn().orElse(null),
                    paper.returnReason(),
                    paper.cells());
        }

        /** The day of its own stays with it until it is approved, for it may be withdrawn once more before. */
        Moved handedIn(int number, long by) {
            return new Moved(number, approvedEdition, by, dueOn, "", cells);
        }

        Moved approved() {
            return new Moved(edition, edition, submittedBy, null, reason, cells);
        }

        Moved returned(LocalDate due, String why) {
            return new Moved(edition, approvedEdition, submittedBy, due, why, cells);
        }

        Moved dropped(Cells approved) {
            return new Moved(edition, approvedEdition, submittedBy, null, "", approved);
        }
    }
}
