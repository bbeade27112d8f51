package org.jiheng.reminder;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;

/** Counts what is asked for, what is missing and when the rest came in, all in one reading of what is on file. */
final class OverviewStore {

    /**
     * Only numbers leave it, so that it is read past the walls between rows, but for nothing outside the viewer's node. Of
     * papers that were approved and opened again, the day of the first edition counts.
     */
    private static final String OVERVIEW = """
            with place as materialized (
                select b.node_id, w.opens_on, w.closes_on
                  from below b
                  left join lateral (select *
                                       from windows_of(b.node_id, $2)
                                      where kind = $6 and round = $5) w on true
                 where b.ancestor_id = $1
                   and $2 between b.from_year and b.to_year
                   and ($3::bigint = 0
                        or exists (select from below c
                                    where c.ancestor_id = $3
                                      and c.node_id = b.node_id
                                      and $2 between c.from_year and c.to_year))),
            day as materialized (select (now() at time zone 'Asia/Shanghai')::date as today),
            expected as materialized (
                select l.node_id, p.id as paper_id,
                       case when p.approved_edition > 0 then 1 else p.edition end as edition,
                       p.id is null or p.state = 'RETURNED' or p.state in ('DRAFT', 'WITHDRAWN') and p.approved_edition = 0
                       as missing,
                       case when p.id is not null then p.state
                            when $4 = 'TARGET'
                                 or exists (select from paper t
                                             where t.kind = 'TARGET' and t.project_id = j.id and t.year = $2 and t.approved_edition > 0)
                                 then 'NONE'
                            else 'BLOCKED' end as lack,
                       coalesce(coalesce(greatest(p.due_on, p.late_until), l.closes_on) < today, false) as overdue,
                       $8::text = '' or strpos(lower(j.name), lower($8)) > 0 as named
                  from project_year y
                  join project j on j.id = y.project_id
                  join place l on l.node_id = j.node_id
                 cross join day
                  left join paper p on p.kind = $4 and p.project_id = j.id and p.year = $2 and p.round = $5
                 where y.year = $2
                   and y.standing = 'ACTIVE'),
            last as (select max(closes_on) as closes_on
                       from place where exists (select from expected e where e.node_id = place.node_id))
            select 'EXPECTED' as what, '' as key, 0::bigint as node_id, today as day, null::date as until, count(expected.*) as number
              from day left join expected on true group by today
            union all
            select 'SPAN', '', 0, (select max(opens_on) from place p where p.closes_on = last.closes_on), closes_on, 0
              from last where closes_on is not null
            union all
            select 'LACK', lack, 0, null, null, count(*) from expected where missing group by lack
            union all
            select 'OVERDUE', '', 0, null, null, count(*) from expected where missing and overdue
            union all
            select 'CAME', '', 0, (e.submitted_at at time zone 'Asia/Shanghai')::date, null, count(*)
              from expected x
              join edition e on e.paper_id = x.paper_id and e.number = x.edition
             where not x.missing
             group by 4
            union all
            (select 'SHARE', '', s.node_id, null, null, s.number
               from (select node_id, count(*) as number
                       from expected
                      where missing and named and case $7::text when '' then true when 'OVERDUE' then overdue else lack = $7 end
                      group by node_id) s
              order by pinyin(name_of(s.node_id, $2)) collate pinyin, s.node_id)
            """;

    private record Line(String what, String key, long node, LocalDate day, LocalDate until, long number) {}

    private final Database db;

    OverviewStore(Database db) {
        this.db = db;
    }

    Future<Overview> of(DebtFilter filter, Viewer viewer) {
        return db.ask(Scope.BACKGROUND, OVERVIEW, filter.values(viewer.nodeId()))
                .all(OverviewStore::line)
                .map(OverviewStore::overview);
    }

    private static Line line(Row row) {
        return new Line(
                row.getString("what"),
                row.getString("key"),
                row.getLong("node_id"),
                row.getLocalDate("day"),
                row.getLocalDate("until"),
                row.getLong("number"));
    }

    private static Overview overview(List<Line> lines) {
        var shares = of(lines, "SHARE")
                .map(line -> new Overview.Share(line.node(), line.number()))
                .toList();
        var tally = tally(lines, shares);
        return new Overview(tally, forecast(lines, tally), shares);
    }

    private static DebtTally tally(List<Line> lines, List<Overview.Share> shares) {
        var lacks = new EnumMap<Lack, Long>(Lack.class);
        of(lines, "LACK").forEach(line -> lacks.put(Lack.valueOf(line.key()), line.number()));
        return new DebtTally(
                number(lines, "EXPECTED"),
                number(lines, "LACK"),
                lacks,
                number(lines, "OVERDUE"),
                number(lines, "SHARE"),
                shares.size());
    }

    private static Forecast forecast(List<Line> lines, DebtTally tally) {
        Map<LocalDate, Long> filedOn = new HashMap<>();
        of(lines, "CAME").forEach(line -> filedOn.put(line.day(), line.number()));
        var today = of(lines, "EXPECTED").findFirst().orElseThrow().day();
        Optional<Forecast.Span> span =
                of(lines, "SPAN").findFirst().map(line -> new Forecast.Span(line.day(), line.until()));
        return new Forecast(today, span, tally.expected(), tally.filed(), filedOn);
    }

    private static Stream<Line> of(List<Line> lines, String what) {
        return lines.stream().filter(line -> line.what().equals(what));
    }

    private static long number(List<Line> lines, String what) {
        return of(lines, what).mapToLong(Line::number).sum();
    }
}
