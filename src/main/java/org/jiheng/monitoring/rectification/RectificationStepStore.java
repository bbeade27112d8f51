package org.jiheng.monitoring.rectification;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.season.Step;
import org.jiheng.viewer.Viewer;

/** Writes each step of a rectification: it is asked for, answered, and closed or asked for again. */
final class RectificationStepStore {

    private final Database tx;

    RectificationStepStore(Database tx) {
        this.tx = tx;
    }

    Future<Long> add(Paper paper, AskForm asked, Step level, Viewer viewer) {
        var sql = """
                insert into rectification (paper_id, row_key, level, advice, due_on, asked_by, asked_name)
                values ($1, $2, $3, $4, $5, $6, $7)
                returning id
                """;
        return tx.ask(
                        viewer.scope(),
                        sql,
                        paper.id(),
                        asked.rowKey(),
                        level.name(),
                        asked.advice(),
                        asked.due(),
                        viewer.accountId(),
                        viewer.name())
                .one(row -> row.getLong("id"));
    }

    /** False when somebody else was quicker; the same holds for closing and asking again. */
    Future<Boolean> answer(long id, int version, String answer, Viewer viewer) {
        var sql = """
                update rectification
                   set state = 'ANSWERED', answer = $3, answered_by = $4, answered_name = $5, answered_at = now(),
                       version = version + 1
                 where id = $1
                   and version = $2
                   and state = 'ASKED'
                returning id
                """;
        return changed(viewer, sql, id, version, answer, viewer.accountId(), viewer.name());
    }

    Future<Boolean> close(long id, int version, String closing, Viewer viewer) {
        var sql = """
                update rectification
                   set state = 'CLOSED', closing = $3, closed_by = $4, closed_name = $5, closed_at = now(),
                       version = version + 1
                 where id = $1
                   and version = $2
                   and state = 'ANSWERED'
                   and answered_by <> $4
                returning id
                """;
        return changed(viewer, sql, id, version, closing, viewer.accountId(), viewer.name());
    }

    /** The answer that did not do stays until there is another. */
    Future<Boolean> askAgain(long id, int version, String advice, LocalDate due, Viewer viewer) {
        var sql = """
                update rectification
                   set state = 'ASKED', advice = $3, due_on = $4, asked_by = $5, asked_name = $6, asked_at = now(),
                       version = version + 1
                 where id = $1
                   and version = $2
                   and state = 'ANSWERED'
                   and answered_by <> $5
                returning id
                """;
        return changed(viewer, sql, id, version, advice, due, viewer.accountId(), viewer.name());
    }

    private Future<Boolean> changed(Viewer viewer, String sql, Object... values) {
        return tx.ask(viewer.scope(), sql, values)
                .maybeOne(row -> row.getLong("id"))
                .map(Optional::isPresent);
    }
}
