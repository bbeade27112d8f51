package org.jiheng.sampling;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.paper.PaperKind;
import org.jiheng.sampling.weighing.Facts;

/** Reads the self-evaluations that were handed in since they were last weighed, many at a time. */
final class FactStore {

    /** Who weighs; two at once would do the same work twice. */
    private static final long WEIGHING = 7_202_601;

    private final Database tx;

    FactStore(Database tx) {
        this.tx = tx;
    }

    /** A paper with what is known of it. */
    record Case(long projectId, int year, long paperId, int edition, long departmentId, Facts facts) {}

    Future<Boolean> alone() {
        return tx.ask(Scope.BACKGROUND, "select pg_try_advisory_xact_lock($1) as alone", WEIGHING)
                .one(row -> row.getBoolean("alone"));
    }

    Future<List<Case>> next(int most) {
        var sql = """
                with due as materialized (
                    select p.id, p.project_id, p.year, p.edition, p.department_id
                      from paper p
                      left join suspect s on s.project_id = p.project_id and s.year = p.year
                     where p.kind = 'SELF_EVALUATION'
                       and p.edition > 0
                       and (s.paper_id is distinct from p.id or s.edition is distinct from p.edition)
                       and exists (select from evaluation_score c where c.paper_id = p.id and c.edition = p.edition)
                     limit $1),
                middle as materialized (
                    select d.department_id, d.year, percentile_disc(0.5) within group (order by m.annual) as annual
                      from (select distinct department_id, year from due) d
                     cross join lateral (select sum(f.adjusted) as annual
                                           from project_year y
                                           join funding f using (project_id, year)
                                          where y.department_id = d.department_id
                                            and y.year = d.year
                                          group by y.project_id) m
                     group by d.department_id, d.year)
                select d.*, c.total, c.complete, c.annual, c.execution_rate, m.annual as middle, l.id as last_id, t.id as target_id,
                       coalesce((select jsonb_agg(jsonb_build_array(
                                            r.row_key, r.name, r.weight::text, r.score::text, r.completion::text,
                                            coalesce(e.cells ->> ('i.' || r.row_key || '.tier'), '') <> '',
                                            e.cells ->> ('i.' || r.row_key || '.p_weight'),
                                            b.row_key, b.weight::text, b.completion::text, coalesce(b.score >= b.weight, false))
                                        order by r.number)
                                   from evaluation_score_row r
                                   left join evaluation_score_row b
                                     on b.paper_id = l.id and b.edition = l.edition and b.level2 = r.level2 and b.name = r.name
                                    and b.weight > 0
                                  where r.paper_id = d.id and r.edition = d.edition and r.weight > 0), '[]') as rows,
                       coalesce((select jsonb_agg(jsonb_build_array(f ->> 'rule', f -> 'cells', f ->> 'found'))
                                   from jsonb_array_elements(e.findings) f
                                  where f ->> 'rule' in ('F-01', 'B-12')), '[]') as told
                  from due d
                  join evaluation_score c on c.paper_id = d.id and c.edition = d.edition
                  join edition e on e.paper_id = d.id and e.number = d.edition
                  left join middle m on m.department_id = d.department_id and m.year = d.year
                  left join paper l on l.kind = 'SELF_EVALUATION' and l.project_id = d.project_id and l.year = d.year - 1
                                   and l.round = 0 and l.edition > 0
                  left join paper t on t.kind = 'TARGET' and t.project_id = d.project_id and t.year = d.year and t.round = 0
                """;
        return tx.ask(Scope.BACKGROUND, sql, most).all(FactStore::read);
    }

    private static Case read(Row row) {
        return new Case(
                row.getLong("project_id"),
                row.getInteger("year"),
                row.getLong("id"),
                row.getInteger("edition"),
                row.getLong("department_id"),
                facts(row));
    }

    private static Facts facts(Row row) {
        return new Facts(
                PaperKind.SELF_EVALUATION.path(row.getLong("id")),
                row.getBigDecimal("total"),
                row.getBoolean("complete"),
                Optional.ofNullable(row.getBigDecimal("annual")),
                Optional.ofNullable(row.getBigDecimal("middle")),
                Optional.ofNullable(row.getBigDecimal("execution_rate")),
                arrays(row.getJsonArray("rows")).map(FactStore::row).toList(),
                arrays(row.getJsonArray("told"))
                        .map(told -> told(row.getLong("id"), told))
                        .toList(),
                Optional.ofNullable(row.getLong("last_id"))
                        .map(PaperKind.SELF_EVALUATION::path)
                        .orElse(""),
                Optional.ofNullable(row.getLong("target_id"))
                        .map(PaperKind.TARGET::path)
                        .orElse(""));
    }

    private static Stream<JsonArray> arrays(JsonArray all) {
        return all.stream().map(JsonArray.class::cast);
    }

    private static Facts.Row row(JsonArray row) {
        return new Facts.Row(
                row.getString(0),
                row.getString(1),
                new BigDecimal(row.getString(2)),
                number(row.getString(3)),
                number(row.getString(4)),
                row.getBoolean(5),
                number(row.getString(6)),
                number(row.getString(8))
                        .map(weight -> new Facts.Before(
                                row.getString(7), weight, number(row.getString(9)), row.getBoolean(10))));
    }

    /** A weight is a cell as it was typed; one that is no plain number says nothing. */
    private static Optional<BigDecimal> number(String text) {
        return text != null && text.matches("-?[0-9]{1,12}(\\.[0-9]{1,20})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** The texts of both papers stand beside each other on a page of their own. */
    private static Facts.Told told(long paperId, JsonArray told) {
        var cells = Optional.ofNullable(told.getJsonArray(1)).orElseGet(JsonArray::new);
        var copied = told.getString(0).equals("F-01");
        return new Facts.Told(
                told.getString(0),
                cells.isEmpty() ? "" : cells.getString(0),
                Optional.ofNullable(told.getString(2)).orElse(""),
                copied ? "/papers/" + paperId + "/copied" : "");
    }
}
