package org.jiheng.reminder.completeness;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;

/** Counts what is asked for, what is missing and when the rest came in, from what is kept beside the ledger of every node. */
final class OverviewStore {

    /**
     * Only numbers leave it, so that it is read past the walls between rows, but for nothing outside the viewer's node.
     * What nobody began is what is asked for without what is there; windows are those of a department for all its units.
     */
    private static final String OVERVIEW = """
            with place as materialized (
                select b.node_id, department_of(b.node_id, $2) as department_id
                  from below b
                 where b.ancestor_id = $1
                   and $2 between b.from_year and b.to_year
                   and ($3::bigint = 0
                        or exists (select from below c
                                    where c.ancestor_id = $3
                                      and c.node_id = b.node_id
                                      and $2 between c.from_year and c.to_year))),
            span as materialized (
                select d.department_id, w.opens_on, w.closes_on
                  from (select distinct department_id from place) d
                  left join lateral (select * from windows_of(d.department_id, $2) where kind = $6 and round = $5) w on true),
            day as materialized (select (now() at time zone 'Asia/Shanghai')::date as today),
            asked as materialized (
                select f.*, s.closes_on, s.opens_on
                  from place
                  join span s using (department_id)
                  join filing_sum f on f.node_id = place.node_id and f.year = $2
                 where f.number <> 0
                   and (f.kind = '' or f.kind = $4 and f.round = $5)),
            begun as (
                select node_id, lack, closes_on, nullif(due, 'infinity') as due, came, number from asked where kind <> ''),
            unbegun as (
                select node_id, case when $4 = 'TARGET' or answers then 'NONE' else 'BLOCKED' end as lack, closes_on,
                       null::date as due, null::date as came, sum(case when kind = '' then number else -number end)::bigint as number
                  from asked
                 group by 1, 2, 3),
            missing as materialized (
                select node_id, lack, coalesce(due, closes_on) < today as overdue, number
                  from (select * from begun where lack <> '' union all select * from unbegun where number > 0) m
                 cross join day),
            last as (select max(closes_on) as closes_on from asked)
            select 'EXPECTED' as what, '' as key, 0::bigint as node_id, today as day, null::date as until,
                   (select coalesce(sum(number), 0)::bigint from asked where kind = '') as number
              from day
            union all
            select 'SPAN', '', 0, (select max(s.opens_on) from asked s where s.closes_on = last.closes_on), closes_on, 0
              from last where closes_on is not null
            union all
            select 'LACK', lack, 0, null, null, sum(number)::bigint from missing group by lack
            union all
            select 'OVERDUE', '', 0, null, null, coalesce(sum(number), 0)::bigint from missing where overdue
            union all
            select 'CAME', '', 0, came, null, sum(number)::bigint
              from begun where lack = '' and came < 'infinity' group by came
            union all
            (select 'SHARE', '', s.node_id, null, null, s.number
               from (select node_id, sum(number)::bigint as number
                       from missing
                      where case $7::text when '' then true when 'OVERDUE' then overdue else lack = $7 end
                      group by node_id) s
              where $8::text = ''
              order by pinyin(name_of(s.node_id, $2)) collate pinyin, s.node_id)
            """;

    /** What a word narrows down is looked for among the projects themselves. */
    private static final String NARROWED = DebtStore.OWED + """
            select 'SHARE' as what, '' as key, s.node_id, null::date as day, null::date as until, s.number
              from (select node_id, unit, count(*) as number from owed group by node_id, unit) s
             order by pinyin(s.unit) collate pinyin, s.node_id
            """;

    private final Database db;

    OverviewStore(Database db) {
        this.db = db;
    }

    Future<Overview> of(DebtFilter filter, Viewer viewer) {
        var values = filter.values(viewer.nodeId());
        var kept = db.ask(Scope.BACKGROUND, OVERVIEW, values).all(OverviewStore::line);
        return filter.words().isEmpty()
                ? kept.map(lines -> new Counts(lines).overview())
                : kept.compose(lines -> db.ask(viewer.scope(), NARROWED, values)
                        .all(OverviewStore::line)
                        .map(narrowed -> new Counts(Stream.concat(lines.stream(), narrowed.stream())
                                        .toList())
                                .overview()));
    }

    private static Counts.Line line(Row row) {
        return new Counts.Line(
                row.getString("what"),
                row.getString("key"),
                row.getLong("node_id"),
                row.getLocalDate("day"),
                row.getLocalDate("until"),
                row.getLong("number"));
    }
}
