package org.jiheng.evaluation.register;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.paper.State;
import org.jiheng.review.register.Selection;
import org.jiheng.viewer.Viewer;

/** Reads the self-evaluations of a year at and below the viewer's node with the scores they were handed in with. */
final class RegisterStore {

    /** More than any city has in a year. */
    static final int MOST = 20_000;

    private static final String CHOSEN = """
                  from paper p
                  join project j on j.id = p.project_id
                  left join evaluation_score s on s.paper_id = p.id and s.edition = p.edition
                  {windows}
                 where p.kind = 'SELF_EVALUATION'
            """ + Selection.CONDITIONS + """
                   and ($6::text = '' or s.grade = $6)
            """;

    /** Until when each of the viewer's nodes may hand in: asked once a node and not once a line. */
    private static final String WINDOWS = """
            with windows as materialized (
                select b.node_id, w.closes_on
                  from below b, windows_of(b.node_id, $2) w
                 where b.ancestor_id = $1
                   and $2 between b.from_year and b.to_year
                   and w.kind = 'SELF_EVALUATION')
            """;

    private static final String LINE = """
                select p.id, j.name as project, name_of(p.node_id, p.year) as unit, p.state,
                       p.approved_edition > 0 and p.approved_edition = p.edition as last_approved,
                       coalesce(p.cells ->> 'as_published' = 'yes', false) as published,
                       s.annual, s.executed, s.execution_rate,
                       case when s.complete then s.total end as total, s.grade,
                       coalesce(greatest(p.due_on, p.late_until), w.closes_on) as due
            """;

    private static final String TALLY = """
                select count(*) as number,
                       count(*) filter (where p.approved_edition > 0 and p.approved_edition = p.edition
                                          and p.state <> all ($7::text[])) as approved,
                       count(*) filter (where p.approved_edition < p.edition and p.state <> all ($7::text[])) as under_review,
                       coalesce(sum(s.annual), 0) as annual, coalesce(sum(s.executed), 0) as executed,
                       round(avg(s.total) filter (where s.complete), 2) as mean
            """;

    private final Database db;

    RegisterStore(Database db) {
        this.db = db;
    }

    Future<List<RegisterLine>> part(RegisterFilter filter, Viewer viewer, int size, long offset) {
        var sql = WINDOWS + LINE
                + CHOSEN.replace("{windows}", "left join windows w on w.node_id = p.node_id") + " order by "
                + RegisterOrder.clause(filter.papers().sort()) + " limit $7 offset $8";
        return db.ask(viewer.scope(), sql, values(filter, viewer, size, offset)).all(RegisterStore::line);
    }

    /** All lines of a filter in a few figures. */
    Future<RegisterTally> tally(RegisterFilter filter, Viewer viewer) {
        var chosen = CHOSEN.replace("{windows}", "");
        var sql = "with chosen as (select s.grade" + chosen + " and s.grade is not null), graded as ("
                + "select grade, count(*) as number from chosen group by grade), sums as (" + TALLY + chosen
                + ") select sums.*, (select coalesce(jsonb_object_agg(grade, number), '{}') from graded) as grades from sums";
        return db.ask(viewer.scope(), sql, values(filter, viewer, (Object) State.editables()))
                .one(RegisterStore::tally);
    }

    /** The grades that were given in a year, the best first. */
    Future<List<String>> grades(int year, Viewer viewer) {
        var sql = """
                select s.grade
                  from evaluation_score s
                 where s.year = $2
                   and s.grade is not null
                   and s.node_id = any (array (select node_id from below where ancestor_id = $1))
                   and exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = s.node_id
                                  and s.year between b.from_year and b.to_year)
                 group by s.grade
                 order by max(s.total) desc
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year).all(row -> row.getString("grade"));
    }

    private static Object[] values(RegisterFilter filter, Viewer viewer, Object... further) {
        return Selection.values(
                filter.papers(),
                viewer,
                Stream.concat(Stream.of(filter.grade()), Arrays.stream(further)).toArray());
    }

    private static RegisterLine line(Row row) {
        return new RegisterLine(
                row.getLong("id"),
                row.getString("project"),
                row.getString("unit"),
                State.valueOf(row.getString("state")),
                row.getBoolean("last_approved"),
                row.getBoolean("published"),
                Optional.ofNullable(row.getBigDecimal("annual")),
                Optional.ofNullable(row.getBigDecimal("executed")),
                Optional.ofNullable(row.getBigDecimal("execution_rate")),
                Optional.ofNullable(row.getBigDecimal("total")),
                Optional.ofNullable(row.getString("grade")),
                Optional.ofNullable(row.getLocalDate("due")));
    }

    private static RegisterTally tally(Row row) {
        return new RegisterTally(
                row.getInteger("number"),
                row.getInteger("approved"),
                row.getInteger("under_review"),
                row.getBigDecimal("annual"),
                row.getBigDecimal("executed"),
                Optional.ofNullable(row.getBigDecimal("mean")),
                grades(row.getJsonObject("grades")));
    }

    private static Map<String, Integer> grades(JsonObject counted) {
        var grades = new TreeMap<String, Integer>();
        counted.forEach(grade -> grades.put(grade.getKey(), ((Number) grade.getValue()).intValue()));
        return grades;
    }
}
