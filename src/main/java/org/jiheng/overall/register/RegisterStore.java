package org.jiheng.overall.register;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.State;
import org.jiheng.viewer.Viewer;

/** Reads the departments at and below the viewer's node in a year, with their overall evaluations. */
final class RegisterStore {

    /** More than any province has departments. */
    static final int MOST = 20_000;

    private static final String NAME = "pinyin(name_of(n.id, $2)) collate pinyin";

    /** What a paper is called in the list, as State#standing has it: approved as long as nobody changes what was approved. */
    private static final String STANDING = "case when p.id is null then 'NONE'"
            + " when p.approved_edition > 0 and p.approved_edition = p.edition and not p.state = any ('{"
            + String.join(",", State.editables())
            + "}') then 'APPROVED' else p.state end";

    private static final Map<String, String> ORDERS = Map.of(
            "name", NAME,
            "state", STANDING,
            "annual", "s.annual",
            "executed", "s.executed",
            "rate", "s.execution_rate",
            "difference", "s.difference",
            "total", "s.total");

    private static final String CHOSEN = """
                  from below b
                  join node n on n.id = b.node_id and n.kind = 'DEPARTMENT'
                  left join paper p on p.kind = 'OVERALL' and p.department_id = n.id and p.year = $2
                  left join overall_score s on s.paper_id = p.id and s.edition = p.edition
                 where b.ancestor_id = $1
                   and $2 between b.from_year and b.to_year
                   and ($3::text = '' or {standing} = $3)
                   and strpos(lower(name_of(n.id, $2)), lower($4::text)) > 0
            """.replace("{standing}", STANDING);

    private final Database db;

    RegisterStore(Database db) {
        this.db = db;
    }

    Future<Long> count(DepartmentFilter filter, Viewer viewer) {
        return db.ask(
                        viewer.scope(),
                        "select count(*) as number\n" + CHOSEN,
                        viewer.nodeId(),
                        filter.year(),
                        filter.state(),
                        filter.words())
                .one(row -> row.getLong("number"));
    }

    Future<List<DepartmentLine>> part(DepartmentFilter filter, Viewer viewer, int size, long offset) {
        var sql = """
                select n.id, name_of(n.id, $2) as name, p.id as paper, p.state,
                       coalesce(p.approved_edition > 0 and p.approved_edition = p.edition, false) as last_approved,
                       coalesce(p.cells ->> 'as_published' = 'yes', false) as published,
                       s.initial, s.annual, s.executed, s.execution_rate, s.difference, s.total, s.grade,
                       coalesce(greatest(p.due_on, p.late_until),
                                (select closes_on from windows_of(n.id, $2) w where w.kind = 'SELF_EVALUATION')) as due
                """ + CHOSEN + " order by " + order(filter.sort()) + " limit $5 offset $6";
        return db.ask(viewer.scope(), sql, viewer.nodeId(), filter.year(), filter.state(), filter.words(), size, offset)
                .all(row -> line(row, filter.year()));
    }

    private static String order(String sort) {
        var down = sort.startsWith("-");
        return Optional.ofNullable(ORDERS.get(down ? sort.substring(1) : sort))
                        .map(clause -> clause + (down ? " desc nulls last, " : " nulls last, "))
                        .orElse("")
                + NAME + ", n.id";
    }

    /** The year asked for, and every one with a report, with projects in the ledger, or with times to fill it in. */
    Future<List<Integer>> years(int asked, Viewer viewer) {
        var sql = """
                select p.year
                  from paper p
                  join below b on b.ancestor_id = $1
                              and b.node_id = p.node_id
                              and p.year between b.from_year and b.to_year
                 where p.kind = 'OVERALL'
                 union
                select year from ledger_stand where node_id = $1
                 union
                select s.year
                  from season s
                  join below b on b.node_id = $1
                              and b.ancestor_id = s.jurisdiction_id
                              and s.year between b.from_year and b.to_year
                 where s.kind = 'SELF_EVALUATION'
                 union
                select $2
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), asked).all(row -> row.getInteger("year"));
    }

    private static DepartmentLine line(Row row, int year) {
        return new DepartmentLine(
                row.getLong("id"),
                row.getString("name"),
                year,
                Optional.ofNullable(row.getLong("paper")),
                Optional.ofNullable(row.getString("state")).map(State::valueOf),
                row.getBoolean("last_approved"),
                row.getBoolean("published"),
                Optional.ofNullable(row.getBigDecimal("initial")),
                Optional.ofNullable(row.getBigDecimal("annual")),
                Optional.ofNullable(row.getBigDecimal("executed")),
                Optional.ofNullable(row.getBigDecimal("execution_rate")),
                Optional.ofNullable(row.getBigDecimal("difference")),
                Optional.ofNullable(row.getBigDecimal("total")),
                Optional.ofNullable(row.getString("grade")),
                Optional.ofNullable(row.getLocalDate("due")));
    }
}
