package org.jiheng.sampling;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Writes down what was weighed, also where nothing was found, so that it is not weighed again. */
final class WeighedStore {

    private final Database tx;

    WeighedStore(Database tx) {
        this.tx = tx;
    }

    Future<Void> keep(List<JsonObject> weighed) {
        var sql = """
                insert into suspect as s (project_id, year, paper_id, edition, department_id, strength, annual, total,
                                          execution_rate, codes, reasons)
                select w.project_id, w.year, w.paper_id, w.edition, w.department_id, w.strength, w.annual, w.total, w.execution_rate,
                       array(select distinct r ->> 'ground' from jsonb_array_elements(w.reasons) r), w.reasons
                  from jsonb_to_recordset($1) as w (project_id bigint, year smallint, paper_id bigint, edition integer,
                       department_id bigint, strength integer, annual numeric, total numeric, execution_rate numeric, reasons jsonb)
                 order by w.project_id, w.year
                    on conflict (project_id, year) do update
                   set (paper_id, edition, department_id, strength, annual, total, execution_rate, codes, reasons, weighed_at)
                     = (excluded.paper_id, excluded.edition, excluded.department_id, excluded.strength, excluded.annual,
                        excluded.total, excluded.execution_rate, excluded.codes, excluded.reasons, now())
                """;
        return tx.ask(Scope.BACKGROUND, sql, new JsonArray(weighed)).run().mapEmpty();
    }
}
