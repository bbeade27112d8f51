package org.jiheng.demo.project;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** The rows of the review steps of the made-up district. */
final class DemoStepStore {

    private final Database tx;

    DemoStepStore(Database tx) {
        this.tx = tx;
    }

    /** Its number in the history, unless steps were set before. */
    Future<Optional<Long>> set(long node, int year, JsonArray steps) {
        var sql = """
                insert into review_steps (jurisdiction_id, year, paper, steps)
                values ($1, $2, 'SELF_EVALUATION', array(select jsonb_array_elements_text($3)))
                on conflict do nothing
                returning id
                """;
        return tx.ask(Scope.SETUP, sql, node, (short) year, steps).maybeOne(row -> row.getLong("id"));
    }
}
