package org.jiheng.demo.project;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** The rows of the projects of the demonstration, taken as they are written in its file. */
public final class DemoProjectStore {

    private final Database tx;

    public DemoProjectStore(Database tx) {
        this.tx = tx;
    }

    Future<Set<String>> codes() {
        return tx.ask(Scope.SETUP, "select code from project")
                .all(row -> row.getString("code"))
                .map(Set::copyOf);
    }

    /** How many self-evaluations there are of projects that say so of themselves. */
    public Future<Integer> evaluations(String origin) {
        var sql = """
                select count(*)::integer as number
                  from paper p
                  join project j on j.id = p.project_id
                 where p.kind = 'SELF_EVALUATION'
                   and j.origin = $1
                """;
        return tx.ask(Scope.SETUP, sql, origin).one(row -> row.getInteger("number"));
    }

    /** This year's nodes by name, and by name with the name of the node above. */
    Future<Map<String, Long>> nodes() {
        var sql = """
                select s.node_id, s.name, name_of(s.parent_id, this_year()) || '/' || s.name as path
                  from standing s
                 where this_year() between s.from_year and s.to_year
                   and s.state = 'ACTIVE'
                   and s.parent_id is not null
                """;
        return tx.ask(Scope.SETUP, sql)
                .all(row -> Map.entry(row.getString("path"), row.getLong("node_id")))
                .map(all -> all.stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }

    Future<Long> add(JsonObject project, long nodeId) {
        var sql = """
                insert into project (department_id, node_id, code, name, attribute, period, starts_on, ends_on,
                                     initiated_year, basis, organised, lead_section, leader, origin)
                select department_of($2, extract(year from p.starts::date)::integer), $2, p.code, p.name, p.attribute, p.period,
                       p.starts::date, p.ends::date, p."initiatedYear", coalesce(p.basis, ''), p.organised,
                       p."leadSection", p.leader, p.origin
                  from jsonb_to_record($1::jsonb) as p (code text, name text, attribute text, period text, starts text, ends text,
                                                 "initiatedYear" smallint, basis text, organised text, "leadSection" text,
                                                 leader text, origin text)
                returning id
                """;
        return tx.ask(Scope.SETUP, sql, project, nodeId).one(row -> row.getLong("id"));
    }

    Future<Void> addYears(long id, JsonArray years) {
        var sql = """
                with y as (
                    select * from jsonb_to_recordset($2::jsonb) as y (year smallint, standing text, reason text, funds jsonb)),
                standing as (
                    insert into project_year (project_id, year, department_id, code, standing, reason)
                    select p.id, y.year, p.department_id, p.code, coalesce(y.standing, 'ACTIVE'), coalesce(y.reason, '')
                      from y
                      join project p on p.id = $1
                    returning year)
                insert into funding (project_id, year, source, initial, adjusted, reason)
                select $1, y.year, f.source, f.initial, f.adjusted, coalesce(f.reason, '')
                  from y
                  join standing s on s.year = y.year
                 cross join jsonb_to_recordset(y.funds) as f (source text, initial numeric, adjusted numeric, reason text)
                """;
        return tx.ask(Scope.SETUP, sql, id, years).run().mapEmpty();
    }

    /** Instalments are let in with their contract, so the contracts come in a statement of their own. */
    Future<Void> addContracts(long id, JsonArray contracts) {
        var sql = """
                insert into contract (project_id, name, short_name, payee, starts_on, ends_on, amount, scope, position)
                select $1, name, coalesce(short, ''), payee, starts, ends, amount, scope, place
                  from rows from (jsonb_to_recordset($2::jsonb) as (name text, "shortName" text, payee text, starts date, ends date,
                           amount numeric, scope text))
                  with ordinality as c (name, short, payee, starts, ends, amount, scope, place)
                """;
        return tx.ask(Scope.SETUP, sql, id, contracts).run().compose(added -> addInstalments(id, contracts));
    }

    private Future<Void> addInstalments(long id, JsonArray contracts) {
        var sql = """
                insert into instalment (contract_id, number, kind, percent, amount, planned_on, planned_precision, paid_on,
                                        paid_precision, state)
                select c.id, i.number, i.kind, i.percent, i.amount, left(i.planned || '-01-01', 10)::date,
                       case length(i.planned) when 4 then 'YEAR' when 10 then 'DAY' else 'MONTH' end,
                       left(i.paid || '-01-01', 10)::date,
                       case length(i.paid) when 4 then 'YEAR' when 10 then 'DAY' else 'MONTH' end, i.state
                  from rows from (jsonb_to_recordset($2::jsonb) as (instalments jsonb))
                  with ordinality as w (instalments, place)
                  join contract c on c.project_id = $1
                                 and c.position = w.place
                 cross join jsonb_to_recordset(w.instalments)
                       as i (number integer, kind text, percent numeric, amount numeric, planned text, paid text, state text)
                """;
        return tx.ask(Scope.SETUP, sql, id, contracts).run().mapEmpty();
    }

    Future<Void> addProcurements(long id, JsonArray procurements) {
        var sql = """
                insert into procurement (project_id, method, agency, evaluated_on, evaluated_precision, winner, award, legal_basis)
                select $1, p.method, coalesce(p.agency, ''), left(p.evaluated || '-01-01', 10)::date,
                       case length(p.evaluated) when 4 then 'YEAR' when 7 then 'MONTH' else 'DAY' end,
                       coalesce(p.winner, ''), p.award, coalesce(p."legalBasis", '')
                  from jsonb_to_recordset($2::jsonb) as p (method text, agency text, evaluated text, winner text, award numeric,
                                                    "legalBasis" text)
                """;
        return tx.ask(Scope.SETUP, sql, id, procurements).run().mapEmpty();
    }
}
