package org.jiheng.review.waiting;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.State;
import org.jiheng.review.way.Way;
import org.jiheng.season.Step;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** The papers of a person's part, by whose turn it is. */
final class PaperTaskStore {

    static final int SHOWN = 100;

    /**
     * The papers of the viewer's part with the step they wait for: this year's, and those of earlier years not settled.
     * What many papers of a unit have in common is asked once and not for each of them.
     */
    private static final String PAPERS = """
            with alike as materialized (
                select distinct p.node_id, p.year, p.kind, p.state
                  from below b
                  join paper p on p.node_id = b.node_id and p.year between b.from_year and b.to_year
                 where b.ancestor_id = $1
                   and (p.year >= this_year() - 1 or p.state = any ($2) or p.state in ('SUBMITTED', 'UNIT_APPROVED')
                        or p.kind = 'OVERALL' and p.state = 'DEPARTMENT_APPROVED')),
            awaiting as materialized (
                select a.*, awaited_step(state, steps_of(node_id, year, kind)) as awaited
                  from alike a),
            turned as (
                select p.*, a.awaited,
                       case when a.state = any ($2) then case when $3 then 'MINE'
                                                              when a.state = 'RETURNED' then 'OTHERS' end
                            when (a.awaited = any ($4) or $7 and a.kind = 'OVERALL' and a.awaited = 'DEPARTMENT')
                                 and p.submitted_by is distinct from $5 then 'MINE'
                            when a.awaited is not null then 'OTHERS'
                            else 'SETTLED' end as turn
                  from awaiting a
                  join paper p on (p.node_id, p.year, p.kind, p.state) = (a.node_id, a.year, a.kind, a.state)
                 where (a.state = any ($2) or a.awaited is not null) = ($6 <> 'SETTLED'))
            """;

    private final Database db;

    PaperTaskStore(Database db) {
        this.db = db;
    }

    /** A paper in a pile: how far it is, who has it, and until when. */
    record Line(
            long id,
            PaperKind kind,
            String title,
            String nodeName,
            State state,
            Optional<Step> awaited,
            boolean adjusting,
            LocalDate movedOn,
            Optional<LocalDate> due,
            LocalDate today) {}

    /** One of the piles {@code MINE}, {@code OTHERS} and {@code SETTLED}: how many there are, and the first of them. */
    Future<Long> count(String turn, Viewer viewer) {
        return db.ask(
                        viewer.scope(),
                        PAPERS + "select count(*) as number from turned where turn = $6",
                        values(turn, viewer))
                .one(row -> row.getLong("number"));
    }

    Future<List<Line>> first(String turn, Viewer viewer) {
        var sql = PAPERS + """
                , first as (
                    select *
                      from turned
                     where turn = $6
                     order by state = 'RETURNED' desc, case when turn = 'SETTLED' then null else moved_at end, moved_at desc, id
                     limit %d)
                select f.id, f.kind, f.title, name_of(f.node_id, f.year) as node_name, f.state, f.awaited,
                       f.approved_edition > 0 and f.state = any ($2) as adjusting,
                       (f.moved_at at time zone 'Asia/Shanghai')::date as moved_on,
                       case when f.kind <> 'SELF_EVALUATION' or f.year >= this_year() - 1 or f.cells ->> 'as_published' is null
                            then coalesce(greatest(case when f.state = any ($2) then f.due_on end, f.late_until),
                                          w.closes_on) end as due,
                       (now() at time zone 'Asia/Shanghai')::date as today
                  from first f
                  left join lateral (select closes_on
                                       from windows_of(f.node_id, f.year)
                                      where kind = case f.kind
                                                       when 'TARGET' then case when f.approved_edition > 0 then 'ADJUSTMENT'
                                                                               else 'DECLARATION' end
                                                       when 'OVERALL' then 'SELF_EVALUATION'
                                                       else f.kind end
                                        and round = f.round) w on f.turn <> 'SETTLED'
                 order by f.state = 'RETURNED' desc, due nulls last, f.moved_at desc, f.id
                """.formatted(SHOWN);
        return db.ask(viewer.scope(), sql, values(turn, viewer)).all(PaperTaskStore::line);
    }

    private static Object[] values(String turn, Viewer viewer) {
        var steps = Arrays.stream(Step.values())
                .filter(step -> viewer.is(Way.reviewer(step)))
                .map(Step::name)
                .toArray(String[]::new);
        return new Object[] {
            viewer.nodeId(),
            State.editables(),
            viewer.is(Role.FILLER),
            steps,
            viewer.accountId(),
            turn,
            viewer.is(Role.DEPARTMENT_HEAD)
        };
    }

    private static Line line(Row row) {
        return new Line(
                row.getLong("id"),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("node_name"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("awaited")).map(Step::valueOf),
                row.getBoolean("adjusting"),
                row.getLocalDate("moved_on"),
                Optional.ofNullable(row.getLocalDate("due")),
                row.getLocalDate("today"));
    }
}
