package org.jiheng.contract;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.contract.instalment.StoredInstalment;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** The contracts of projects at and below the viewer's node; every other contract does not exist. */
final class ContractStore {

    private static final String CONTRACTS = """
            select c.id, c.version, c.project_id, c.name, c.short_name, c.payee, c.starts_on, c.ends_on, c.amount, c.scope,
                   coalesce((select jsonb_agg(jsonb_build_object('number', i.number, 'kind', i.kind,
                                                                 'percent', i.percent::text, 'amount', i.amount::text,
                                                                 'planned_on', i.planned_on,
                                                                 'planned_precision', i.planned_precision,
                                                                 'paid_on', i.paid_on,
                                                                 'paid_precision', i.paid_precision,
                                                                 'state', i.state)
                                              order by i.number)
                               from instalment i
                              where i.contract_id = c.id), '[]') as instalments
              from contract c
              join project p on p.id = c.project_id
             where exists (select from below b
                            where b.ancestor_id = $2
                              and b.node_id = p.node_id
                              and this_year() between b.from_year and b.to_year)
            """;

    private final Database db;

    ContractStore(Database db) {
        this.db = db;
    }

    Future<Contract> find(long id, Viewer viewer) {
        return db.ask(viewer.scope(), CONTRACTS + "and c.id = $1", id, viewer.nodeId())
                .one(ContractStore::contract);
    }

    Future<List<Contract>> of(long projectId, Viewer viewer) {
        var sql = CONTRACTS + "and c.project_id = $1 order by c.starts_on nulls last, c.id";
        return db.ask(viewer.scope(), sql, projectId, viewer.nodeId()).all(ContractStore::contract);
    }

    /** All that a project may spend, over all its years. */
    Future<BigDecimal> budget(long projectId, Viewer viewer) {
        var sql = """
                select coalesce(sum(adjusted), 0)::numeric(18, 2) as budget
                  from funding
                 where project_id = $1
                """;
        return db.ask(viewer.scope(), sql, projectId).one(row -> row.getBigDecimal("budget"));
    }

    Future<Long> add(long projectId, ContractDetails details, Viewer viewer) {
        var sql = """
                insert into contract (project_id, name, short_name, payee, starts_on, ends_on, amount, scope)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
                returning id
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        projectId,
                        details.name(),
                        details.shortName(),
                        details.payee(),
                        details.startsOn().orElse(null),
                        details.endsOn().orElse(null),
                        details.amount(),
                        details.scope())
                .one(row -> row.getLong("id"))
                .compose(id -> instalments(id, details, viewer).map(id));
    }

    /** Answers whether it was still as it had been read. */
    Future<Boolean> save(Contract read, ContractDetails details, Viewer viewer) {
        var sql = """
                update contract
                   set name = $3, short_name = $4, payee = $5, starts_on = $6, ends_on = $7, amount = $8, scope = $9,
                       version = version + 1
                 where id = $1
                   and version = $2
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        read.id(),
                        read.version(),
                        details.name(),
                        details.shortName(),
                        details.payee(),
                        details.startsOn().orElse(null),
                        details.endsOn().orElse(null),
                        details.amount(),
                        details.scope())
                .run()
                .compose(saved -> saved == 1
                        ? db.ask(viewer.scope(), "delete from instalment where contract_id = $1", read.id())
                                .run()
                                .compose(cleared -> instalments(read.id(), details, viewer))
                                .map(true)
                        : Future.succeededFuture(false));
    }

    Future<Boolean> remove(Contract read, Viewer viewer) {
        var sql = "delete from contract where id = $1 and version = $2";
        return db.ask(viewer.scope(), sql, read.id(), read.version()).run().map(rows -> rows == 1);
    }

    private Future<Void> instalments(long id, ContractDetails details, Viewer viewer) {
        var sql = """
                insert into instalment (contract_id, number, kind, percent, amount, planned_on, planned_precision, paid_on,
                                        paid_precision, state)
                select $2, number, kind, percent, amount, planned_on, planned_precision, paid_on, paid_precision, state
                  from jsonb_to_recordset($1::jsonb)
                       as g (number integer, kind text, percent numeric, amount numeric, planned_on date,
                             planned_precision text, paid_on date, paid_precision text, state text)
                """;
        var rows = new JsonArray();
        details.instalments().forEach(each -> rows.add(StoredInstalment.of(each)));
        return db.ask(viewer.scope(), sql, rows, id).run().mapEmpty();
    }

    private static Contract contract(Row row) {
        var details = new ContractDetails(
                row.getString("name"),
                row.getString("short_name"),
                row.getString("payee"),
                Optional.ofNullable(row.getLocalDate("starts_on")),
                Optional.ofNullable(row.getLocalDate("ends_on")),
                row.getBigDecimal("amount"),
                row.getString("scope"),
                row.getJsonArray("instalments").stream()
                        .map(each -> StoredInstalment.read((JsonObject) each))
                        .toList());
        return new Contract(row.getLong("id"), row.getInteger("version"), row.getLong("project_id"), details);
    }
}
