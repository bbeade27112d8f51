package org.jiheng.review.way;

import io.vertx.core.Future;
import java.time.LocalDate;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.paper.State;
import org.jiheng.viewer.Viewer;

/** Moves papers from state to state, and marks who has them in hand and until when. */
public final class ReviewStore {

    private final Database db;

    public ReviewStore(Database db) {
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

    public Future<Void> beginReview(Paper paper, Viewer viewer) {
        var sql = """
                update paper
                   set reviewed_by = $2,
                       revision = (select number from chain where chain.paper = 'paper' and paper_id = $1)
                 where id = $1
                """;
        return db.ask(viewer.scope(), sql, paper.id(), viewer.name()).run().mapEmpty();
    }

    public Future<Void> allowLate(Paper paper, LocalDate until, String reason, Viewer viewer) {
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
}
