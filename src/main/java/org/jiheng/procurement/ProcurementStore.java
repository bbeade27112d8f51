package org.jiheng.procurement;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.RoughDay;
import org.jiheng.viewer.Viewer;

/** The procurements of projects at and below the viewer's node; every other one does not exist. */
final class ProcurementStore {

    private static final String PROCUREMENTS = """
            select q.id, q.version, q.project_id, q.method, q.agency, q.evaluated_on, q.evaluated_precision, q.winner,
                   q.award, q.legal_basis
              from procurement q
              join project p on p.id = q.project_id
             where exists (select from below b
                            where b.ancestor_id = $2
                              and b.node_id = p.node_id
                              and this_year() between b.from_year and b.to_year)
            """;

    private final Database db;

    ProcurementStore(Database db) {
        this.db = db;
    }

    Future<Procurement> find(long id, Viewer viewer) {
        return db.ask(viewer.scope(), PROCUREMENTS + "and q.id = $1", id, viewer.nodeId())
                .one(ProcurementStore::procurement);
    }

    Future<List<Procurement>> of(long projectId, Viewer viewer) {
        var sql = PROCUREMENTS + "and q.project_id = $1 order by q.evaluated_on nulls last, q.id";
        return db.ask(viewer.scope(), sql, projectId, viewer.nodeId()).all(ProcurementStore::procurement);
    }

    Future<Long> add(long projectId, ProcurementDetails details, Viewer viewer) {
        var sql = """
                insert into procurement (project_id, method, agency, evaluated_on, evaluated_precision, winner, award,
                                         legal_basis)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
                returning id
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        projectId,
                        details.method().name(),
                        details.agency(),
                        details.evaluatedOn().map(RoughDay::first).orElse(null),
                        precision(details),
                        details.winner(),
                        details.award().orElse(null),
                        details.legalBasis())
                .one(row -> row.getLong("id"));
    }

    /** Answers whether it was still as it had been read. */
    Future<Boolean> save(Procurement read, ProcurementDetails details, Viewer viewer) {
        var sql = """
                update procurement
                   set method = $3, agency = $4, evaluated_on = $5, evaluated_precision = $6, winner = $7, award = $8,
                       legal_basis = $9, version = version + 1
                 where id = $1
                   and version = $2
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        read.id(),
                        read.version(),
                        details.method().name(),
                        details.agency(),
                        details.evaluatedOn().map(RoughDay::first).orElse(null),
                        precision(details),
                        details.winner(),
                        details.award().orElse(null),
                        details.legalBasis())
                .run()
                .map(rows -> rows == 1);
    }

    Future<Boolean> remove(Procurement read, Viewer viewer) {
        var sql = "delete from procurement where id = $1 and version = $2";
        return db.ask(viewer.scope(), sql, read.id(), read.version()).run().map(rows -> rows == 1);
    }

    private static String precision(ProcurementDetails details) {
        return details.evaluatedOn()
                .map(RoughDay::precision)
                .orElse(RoughDay.Precision.DAY)
                .name();
    }

    private static Procurement procurement(Row row) {
        var evaluatedOn = Optional.ofNullable(row.getLocalDate("evaluated_on"))
                .map(first -> new RoughDay(first, RoughDay.Precision.valueOf(row.getString("evaluated_precision"))));
        var details = new ProcurementDetails(
                Method.valueOf(row.getString("method")),
                row.getString("agency"),
                evaluatedOn,
                row.getString("winner"),
                Optional.ofNullable(row.getBigDecimal("award")),
                row.getString("legal_basis"));
        return new Procurement(row.getLong("id"), row.getInteger("version"), row.getLong("project_id"), details);
    }
}
