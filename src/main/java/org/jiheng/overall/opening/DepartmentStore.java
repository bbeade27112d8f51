package org.jiheng.overall.opening;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** The departments at and below a person's part, with the overall evaluations that were opened for them. */
public final class DepartmentStore {

    private final Database db;

    public DepartmentStore(Database db) {
        this.db = db;
    }

    /** A department in a year. */
    public record Department(long id, String name) {}

    /** A department that nobody has opened an overall evaluation for. */
    public record Unopened(Department department, int year, LocalDate today, LocalDate closesOn) {}

    Future<List<Department>> ofYear(int year, Viewer viewer) {
        var sql = """
                select n.id, name_of(n.id, $2) as name
                  from below b
                  join node n on n.id = b.node_id and n.kind = 'DEPARTMENT'
                 where b.ancestor_id = $1
                   and $2 between b.from_year and b.to_year
                 order by pinyin(name_of(n.id, $2)) collate pinyin, n.id
                 limit 500
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year)
                .all(row -> new Department(row.getLong("id"), row.getString("name")));
    }

    Future<Optional<Long>> opened(long department, int year, Viewer viewer) {
        var sql = """
                select p.id
                  from paper p
                 where p.kind = 'OVERALL'
                   and p.department_id = $1
                   and p.year = $2
                   and exists (select from below b
                                where b.ancestor_id = $3
                                  and b.node_id = p.node_id
                                  and p.year between b.from_year and b.to_year)
                """;
        return db.ask(viewer.scope(), sql, department, year, viewer.nodeId()).maybeOne(row -> row.getLong("id"));
    }

    /** Departments with projects whose overall evaluation is asked for today and that nobody has begun. */
    public Future<List<Unopened>> openToday(Viewer viewer) {
        var sql = """
                select n.id, name_of(n.id, y.year) as name, y.year, w.closes_on,
                       (now() at time zone 'Asia/Shanghai')::date as today
                  from below b
                  join node n on n.id = b.node_id and n.kind = 'DEPARTMENT'
                  cross join (values (this_year() - 1), (this_year()::integer)) as y (year)
                  join lateral (select *
                                  from windows_of(n.id, y.year)
                                 where kind = 'SELF_EVALUATION') w
                    on (now() at time zone 'Asia/Shanghai')::date between w.opens_on and w.closes_on and not w.closed_early
                 where b.ancestor_id = $1
                   and y.year between b.from_year and b.to_year
                   and exists (select from project_year j
                                where j.department_id = n.id and j.year = y.year and j.standing = 'ACTIVE')
                   and not exists (select from paper p
                                    where p.kind = 'OVERALL' and p.department_id = n.id and p.year = y.year)
                 order by w.closes_on, y.year, pinyin(name_of(n.id, y.year)) collate pinyin
                 limit 100
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId())
                .all(row -> new Unopened(
                        new Department(row.getLong("id"), row.getString("name")),
                        row.getInteger("year"),
                        row.getLocalDate("today"),
                        row.getLocalDate("closes_on")));
    }
}
