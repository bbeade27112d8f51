package org.jiheng.demo.paper;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.State;
import org.jiheng.viewer.Role;

/** The rows of the papers of the demonstration. */
public final class DemoPaperStore {

    private final Database tx;

    public DemoPaperStore(Database tx) {
        this.tx = tx;
    }

    Future<Subject> subject(long projectId, int year) {
        var sql = """
                select p.id, p.node_id, p.department_id, p.name, p.attribute, p.period,
                       (select coalesce('[' || nullif(s.code, '') || ']', '') || s.name
                          from standing s
                         where s.node_id = p.department_id
                           and greatest($2, 2019) between s.from_year and s.to_year) as department,
                       name_of(coalesce((select u.id
                                           from below b
                                           join node u on u.id = b.ancestor_id and u.kind = 'UNIT'
                                          where b.node_id = p.node_id
                                          limit 1), p.department_id), $2) as unit,
                       name_of(p.node_id, $2) as place,
                       (select coalesce(jsonb_object_agg(h.role, jsonb_build_object('id', h.id, 'name', h.name)), '{}')
                          from (select distinct on (o.role) o.role, a.id, a.name
                                  from below b
                                  join post o on o.node_id = b.ancestor_id
                                  join account a on a.id = o.account_id
                                  join node n on n.id = b.ancestor_id
                                 where b.node_id = p.node_id
                                 order by o.role, kind_rank(n.kind) desc, a.id) h) as people
                  from project p
                 where p.id = $1
                """;
        return tx.ask(Scope.SETUP, sql, projectId, year).one(DemoPaperStore::subject);
    }

    /** A department as a whole, as long as nobody has told of its year yet; its papers belong to no project. */
    public Future<Optional<Subject>> department(String name, int year) {
        var sql = """
                select 0::bigint as id, n.id as node_id, n.id as department_id, $1 as name, '' as attribute, '' as period,
                       $1 as department, $1 as unit, $1 as place,
                       (select coalesce(jsonb_object_agg(h.role, jsonb_build_object('id', h.id, 'name', h.name)), '{}')
                          from (select distinct on (o.role) o.role, a.id, a.name
                                  from below b
                                  join post o on o.node_id = b.ancestor_id
                                  join account a on a.id = o.account_id
                                  join node above on above.id = b.ancestor_id
                                 where b.node_id = n.id
                                 order by o.role, kind_rank(above.kind) desc, a.id) h) as people
                  from node n
                 where n.kind = 'DEPARTMENT'
                   and name_of(n.id, $2) = $1
                   and not exists (select from paper p
                                    where p.kind = 'OVERALL' and p.department_id = n.id and p.year = $2)
                 order by n.id
                 limit 1
                """;
        return tx.ask(Scope.SETUP, sql, name, year).maybeOne(DemoPaperStore::subject);
    }

    private static Subject subject(Row row) {
        return new Subject(
                row.getLong("id"),
                row.getLong("node_id"),
                row.getLong("department_id"),
                row.getString("name"),
                row.getString("department"),
                row.getString("unit"),
                row.getString("place"),
                row.getString("attribute"),
                row.getString("period"),
                people(row.getJsonObject("people")));
    }

    private static Map<Role, Subject.Person> people(JsonObject held) {
        var people = new EnumMap<Role, Subject.Person>(Role.class);
        held.fieldNames().forEach(role -> {
            var person = held.getJsonObject(role);
            people.put(Role.valueOf(role), new Subject.Person(person.getLong("id"), person.getString("name")));
        });
        return people;
    }

    public Future<Long> add(Subject subject, NewPaper paper) {
        var sql = """
                insert into paper (kind, project_id, year, department_id, node_id, scheme_id, title, cells, saved_by)
                values ($1, nullif($2, 0), $3, $4, $5, $6, $7, $8, $9)
                returning id
                """;
        return tx.ask(
                        Scope.SETUP,
                        sql,
                        paper.kind().name(),
                        subject.projectId(),
                        paper.year(),
                        subject.departmentId(),
                        subject.nodeId(),
                        paper.schemeId(),
                        paper.title(),
                        paper.cells().json(),
                        subject.filler())
                .one(row -> row.getLong("id"));
    }

    /** How far a paper has come, after the lines of its history were written. */
    Future<Void> move(long id, State state, int version, boolean approved, Subject subject, Written written) {
        var sql = """
                update paper
                   set state = $2, version = $3, edition = least($3, 1), approved_edition = $4, submitted_by = $5,
                       return_reason = $6, due_on = (now() at time zone 'Asia/Shanghai')::date + $7::integer,
                       late_until = (now() at time zone 'Asia/Shanghai')::date + $8::integer, late_reason = $9,
                       revision = (select number from chain where chain.paper = 'paper' and paper_id = $1)
                 where id = $1
                """;
        return tx.ask(
                        Scope.SETUP,
                        sql,
                        id,
                        state.name(),
                        version,
                        approved ? 1 : 0,
                        version > 0 ? subject.fillerId().orElse(null) : null,
                        written.returnReason(),
                        written.dueInDays(),
                        written.lateForDays(),
                        written.lateReason())
                .run()
                .mapEmpty();
    }
}
