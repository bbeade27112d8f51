package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Span;
import org.jiheng.consistency.evaluation.contract.Agreement;
import org.jiheng.consistency.evaluation.contract.Contracting;
import org.jiheng.consistency.evaluation.contract.Tender;
import org.jiheng.database.Database;
import org.jiheng.form.RoughDay;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** The contracts and procurements of the project of a paper, as its checks know them, asked for at once. */
public final class ContractingStore {

    private final Database db;

    public ContractingStore(Database db) {
        this.db = db;
    }

    /** Without a contract there is nothing to hold the budget against. */
    public Future<Contracting> of(Paper paper, Viewer viewer) {
        var sql = """
                select (select nullif(sum(f.adjusted), 0) from funding f where f.project_id = $1) as budget,
                       (select jsonb_agg(jsonb_build_object(
                                   'id', c.id, 'name', c.name, 'payee', c.payee, 'amount', c.amount::text,
                                   'starts', c.starts_on, 'ends', c.ends_on,
                                   'instalments', (select jsonb_agg(jsonb_build_object(
                                                              'number', i.number, 'amount', i.amount::text,
                                                              'percent', i.percent::text,
                                                              'planned', i.planned_on, 'planned_as', i.planned_precision,
                                                              'paid', i.paid_on, 'paid_as', i.paid_precision)
                                                              order by i.number)
                                                     from instalment i
                                                    where i.contract_id = c.id))
                                   order by c.starts_on nulls last, c.id)
                          from contract c
                         where c.project_id = $1) as contracts,
                       (select jsonb_agg(jsonb_build_object(
                                   'id', q.id, 'judged', q.evaluated_on, 'judged_as', q.evaluated_precision,
                                   'winner', q.winner, 'award', q.award::text)
                                   order by q.evaluated_on nulls last, q.id)
                          from procurement q
                         where q.project_id = $1) as tenders
                """;
        return db.ask(viewer.scope(), sql, paper.projectId()).one(ContractingStore::contracting);
    }

    private static Contracting contracting(Row row) {
        var agreements = list(row.getJsonArray("contracts")).stream()
                .map(ContractingStore::agreement)
                .toList();
        var tenders = list(row.getJsonArray("tenders")).stream()
                .map(ContractingStore::tender)
                .toList();
        return new Contracting(agreements, tenders, Optional.ofNullable(row.getBigDecimal("budget")));
    }

    private static List<JsonObject> list(JsonArray found) {
        return found == null
                ? List.of()
                : found.stream().map(JsonObject.class::cast).toList();
    }

    private static Agreement agreement(JsonObject contract) {
        return new Agreement(
                Elsewhere.CONTRACT.cell(String.valueOf(contract.getLong("id"))),
                say("{0}|data", contract.getString("name")),
                contract.getString("payee"),
                new BigDecimal(contract.getString("amount")),
                day(contract.getString("starts")),
                day(contract.getString("ends")),
                list(contract.getJsonArray("instalments")).stream()
                        .map(ContractingStore::instalment)
                        .toList());
    }

    private static Agreement.Instalment instalment(JsonObject instalment) {
        return new Agreement.Instalment(
                instalment.getInteger("number"),
                new BigDecimal(instalment.getString("amount")),
                number(instalment.getString("percent")),
                rough(instalment, "planned"),
                rough(instalment, "paid"));
    }

    private static Tender tender(JsonObject procurement) {
        return new Tender(
                Elsewhere.PROCUREMENT.cell(String.valueOf(procurement.getLong("id"))),
                Elsewhere.PROCUREMENT.label(),
                rough(procurement, "judged"),
                procurement.getString("winner"),
                number(procurement.getString("award")));
    }

    private static Optional<BigDecimal> number(String written) {
        return Optional.ofNullable(written).map(BigDecimal::new);
    }

    private static Optional<Span> day(String written) {
        return Optional.ofNullable(written).map(LocalDate::parse).map(Span::of);
    }

    private static Optional<Span> rough(JsonObject of, String which) {
        return Optional.ofNullable(of.getString(which))
                .map(LocalDate::parse)
                .map(first -> new RoughDay(first, RoughDay.Precision.valueOf(of.getString(which + "_as"))))
                .map(day -> new Span(day.first(), day.last()));
    }
}
