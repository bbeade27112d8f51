package org.jiheng.demo;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.paper.Cells;
import org.jiheng.paper.State;

/** The rows of the papers of the demonstration. */
final class DemoPaperStore {

    private final Database tx;

    DemoPaperStore(Database tx) {
        this.tx = tx;
    }

    /** Where a project stands and what it is called, as its papers repeat it. */
    record Subject(
            long projectId,
            long departmentId,
            String name,
            String department,
            String unit,
            String attribute,
            String period,
            String filler,
            Optional<Long> fillerId) {}

    Future<Subject> subject(long projectId, int year) {
        var sql = """
                select p.id, p.department_id, p.name, p.attribute, p.period,
                       (select coalesce('[' || nullif(s.code, '') || ']', '') || s.name
                          from standing s
                         where s.node_id = p.department_id
                           and greatest($2, 2019) between s.from_year and s.to_year) as department,
                       name_of(coalesce((select u.id
                                           from below b
                                           join node u on u.id = b.ancestor_id and u.kind = 'UNIT'
                                          where b.node_id = p.node_id
                                          limit 1), p.department_id), $2) as unit,
                       f.id as filler_id, coalesce(f.name, '') as filler
                  from project p
                  left join lateral (select a.id, a.name
                                       from below b
                                       join post o on o.node_id = b.ancestor_id and o.role = 'FILLER'
                                       join account a on a.id = o.account_id
                                       join node n on n.id = b.ancestor_id
                                      where b.node_id = p.node_id
                                      order by kind_rank(n.kind) desc, a.id
                                      limit 1) f on true
                 where p.id = $1
                """;
        return tx.ask(Scope.SETUP, sql, projectId, year)
                .one(row -> new Subject(
                        row.getLong("id"),
                        row.getLong("department_id"),
                        row.getString("name"),
                        row.getString("department"),
                        row.getString("unit"),
                        row.getString("attribute"),
                        row.getString("period"),
                        row.getString("filler"),
                        Optional.ofNullable(row.getLong("filler_id"))));
    }

    Future<Long> add(Subject subject, long node, String kind, int year, long schemeId, Cells cells) {
        var sql = """
                insert into paper (kind, project_id, year, department_id, node_id, scheme_id, title, cells, saved_by)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                returning id
                """;
        return tx.ask(
                        Scope.SETUP,
                        sql,
                        kind,
                        subject.projectId(),
                        year,
                        subject.departmentId(),
                        node,
                        schemeId,
                        subject.name(),
                        cells.json(),
                        subject.filler())
                .one(row -> row.getLong("id"));
    }

    /** How far a paper has come, after the lines of its history were written. */
    Future<Void> move(long id, State state, boolean handedIn, boolean approved, Subject subject, String returnReason) {
        var sql = """
                update paper
                   set state = $2, version = case when $2 = 'DRAFT' then 0 else 1 end, edition = $3, approved_edition = $4,
                       submitted_by = $5, return_reason = $6,
                       due_on = case when $2 = 'RETURNED' then (now() at time zone 'Asia/Shanghai')::date + 7 end,
                       revision = (select number from chain where chain.paper = 'paper' and paper_id = $1)
                 where id = $1
                """;
        return tx.ask(
                        Scope.SETUP,
                        sql,
                        id,
                        state.name(),
                        handedIn ? 1 : 0,
                        approved ? 1 : 0,
                        handedIn ? subject.fillerId().orElse(null) : null,
                        returnReason)
                .run()
                .mapEmpty();
    }
}
