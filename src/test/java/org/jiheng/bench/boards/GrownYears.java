package org.jiheng.bench.boards;

import java.util.List;
import org.jiheng.bench.gauge.Extent;
import org.jiheng.trial.Books;
import org.jiheng.words.China;

/** Four years of one department, with 13 projects in the first and a million in the last, none of a unit with more than 10,000. */
final class GrownYears {

    /** How many projects stand in a year, in how many units, and how many of them in the largest. */
    record Size(int number, int year, int projects, int units, int largest) {}

    static final List<Size> SIZES = Extent.isShort()
            ? List.of(size(1, 13, 3, 5), size(2, 50, 3, 20), size(3, 200, 4, 60), size(4, 500, 6, 100))
            : List.of(
                    size(1, 13, 3, 5),
                    size(2, 1000, 20, 200),
                    size(3, 100_000, 60, 10_000),
                    size(4, 1_000_000, 121, 10_000));

    /** Numbers of projects and papers begin after this one. */
    static final int FIRST = 10_000_000;

    /** So many of a year have an edition and scores of their own, which may change. */
    static final int CHURNED = 200;

    private static final String ORGANISATION = """
            create temp table spot as
            select 6000 + 200 * k + u as id, k, year, u from size, generate_series(1, units) u;
            insert into node (id, kind) overriding system value select id, 'UNIT' from spot;
            insert into placement (node_id, from_year, parent_id, name, code)
            select id, year, 10, '第' || u || '养护站', lpad(u::text, 3, '0') from spot;
            insert into below (ancestor_id, node_id, from_year, to_year)
            select ancestor, id, year, year from spot, unnest(array [1, 2, 10, id]) ancestor;
            insert into belonging (node_id, from_year, to_year, department_id) select id, year, year, 10 from spot;
            insert into ledger_below select * from below on conflict do nothing;
            """;

    private static final String PROJECTS = """
            create temp table wanted as
            select %1$d + 2000000 * k + n as id, year, n, n %% 97 as v,
                   6000 + 200 * k + case when n <= largest then 1 else 2 + n %% (units - 1) end as node_id
              from size, generate_series(1, projects) n;
            insert into project (id, department_id, node_id, code, name, attribute, period, lead_section)
            overriding system value
            select id, 10, node_id, 'g-' || id,
                   '第' || n || '号' || (array ['道路养护', '桥梁检测', '照明节能', '标线更新', '公交候车亭', '停车诱导', '应急抢修'])[1 + n %% 7] || '项目',
                   'ONE_TIME', '1年', '养护科'
              from wanted;
            insert into project_year (project_id, year, department_id, code) select id, year, 10, 'g-' || id from wanted;
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition, approved_edition)
            overriding system value
            select w.id, 'SELF_EVALUATION', w.id, w.year, 10, w.node_id, (select min(id) from scheme), '绩效自评表', s.state, s.edition, s.approved
              from wanted w join standing_of s using (v);
            insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
            select w.id, 1, '{}', 'ZP-' || w.id, '', '填报人' from wanted w join standing_of s using (v) where s.edition = 1 and w.n <= %2$d;
            insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, initial, annual, executed,
                   execution_rate, execution_score, total, complete, grade, facts)
            select w.id, 1, w.id, w.year, 10, w.node_id, (select min(id) from scheme), s.annual, s.annual, s.executed, s.rate, s.rate / 10,
                   s.total, true, s.grade, '{}'
              from wanted w join standing_of s using (v) where s.edition = 1 and w.n <= %2$d;
            """;

    /** How far the papers of a project are and what they come to; each of ninety-seven projects is in another case. */
    private static final String CASES = """
            create temp table standing_of as
            select c.*, case when c.total >= 90 then '优' when c.total >= 80 then '良' when c.total >= 60 then '中' else '差' end as grade,
                   round(c.annual * c.rate / 100, 2) as executed
              from (select v,
                           (array ['DRAFT', 'SUBMITTED', 'SUBMITTED', 'RETURNED', 'UNIT_APPROVED', 'UNIT_APPROVED',
                                   'DEPARTMENT_APPROVED', 'DEPARTMENT_APPROVED', 'DEPARTMENT_APPROVED', 'DEPARTMENT_APPROVED'])[1 + v % 10] as state,
                           (v % 10 > 0)::integer as edition, (v % 10 >= 6)::integer as approved,
                           round(case when v % 19 = 0 then 100 else 62 + (v * 37 % 3800) / 100.0 end, 2) as total,
                           (55 + v * 29 % 46)::numeric as rate, (100000 + v * 12345)::numeric as annual
                      from generate_series(0, 96) v) c;
            """;

    private static final String LINES = """
            insert into ledger_line
            select w.id, w.year, b.basis, 10, w.node_id, '第' || (w.node_id %% 200) || '养护站', 'g-' || w.id, j.name, '养护科', 'ACTIVE',
                   'DEPARTMENT_APPROVED', 'SUBMITTED', s.state, s.approved = 1, false, w.id, make_date(w.year + 1, 3, 15), now(),
                   case when shown = 1 then now() end, case when shown = 1 then '审核人' else '' end, '', nullif(shown, 0),
                   case when shown = 1 then (select min(id) from scheme) end, s.annual, s.annual, s.executed,
                   case when shown = 1 then s.rate end, case when shown = 1 then s.rate / 10 end, case when shown = 1 then s.total end,
                   shown = 1, case when shown = 1 then s.grade end,
                   case when shown = 1 then jsonb_build_object('OUTPUT', jsonb_build_array(s.total / 2, 50),
                        'BENEFIT', jsonb_build_array(s.total * 0.3, 30), 'SATISFACTION', jsonb_build_array(s.total / 10, 10)) else '{}' end,
                   case when shown = 1 then jsonb_build_array(jsonb_build_array(
                        jsonb_build_array('OUTPUT', 'QUANTITY', 'STAFF', 1, 100 - s.total, 30),
                        jsonb_build_array('OUTPUT', 'TIMELINESS', '', 0, 0, 20))) else '[]' end,
                   0, w.v %% 5, w.v %% 3
              from wanted w
              join standing_of s using (v)
              join project j on j.id = w.id
             cross join lateral (values ('APPROVED', s.approved), ('LATEST', s.edition)) as b (basis, shown);
            """;

    /** Lines of one unit in one case add the same to its sums, so one of them is taken for all. */
    private static final String SUMS = """
            create temp table own as
            select c.node_id, c.year, c.basis, f.what, f.key, sum(c.times * f.number)::bigint as number,
                   sum(c.times * f.amount) as amount, sum(c.times * f.weight) as weight
              from (select node_id, year, basis, (array_agg(l))[1] as line, count(*) as times
                      from ledger_line l
                     where project_id > %1$d
                     group by node_id, year, basis, (project_id - %1$d) %% 2000000 %% 97) c
             cross join lateral ledger_figures(c.line) f
             group by 1, 2, 3, 4, 5;
            insert into ledger_sum as s (node_id, year, basis, what, key, number, amount, weight)
            select b.ancestor_id, o.year, o.basis, o.what, o.key, sum(o.number), sum(o.amount), sum(o.weight)
              from own o
              join ledger_below b on b.node_id = o.node_id and o.year between b.from_year and b.to_year
             group by 1, 2, 3, 4, 5
                on conflict (node_id, year, basis, what, key)
                do update set number = s.number + excluded.number, amount = s.amount + excluded.amount, weight = s.weight + excluded.weight;
            update ledger_position set turn = turn + 1;
            insert into ledger_stand (node_id, year, turn, revision, at)
            select distinct b.ancestor_id, o.year, p.turn, coalesce(p.revision, 0), now()
              from own o
              join ledger_below b on b.node_id = o.node_id and o.year between b.from_year and b.to_year
             cross join ledger_position p
                on conflict (node_id, year) do update set turn = excluded.turn;
            analyze;
            """;

    private GrownYears() {}

    private static Size size(int number, int projects, int units, int largest) {
        return new Size(number, China.today().getYear() - 5 + number, projects, units, largest);
    }

    /** Past keys and triggers, for a million projects are not made one by one. */
    static void fill(Books books) {
        var sizes = new StringBuilder(
                "set work_mem = '256MB'; create temp table size (k, year, projects, units, largest) as values ");
        SIZES.forEach(size -> sizes.append("(%d, %d::smallint, %d, %d, %d)%s"
                .formatted(
                        size.number,
                        size.year,
                        size.projects,
                        size.units,
                        size.largest,
                        size.number == 4 ? ";" : ",")));
        books.fillIn(sizes
                + ORGANISATION
                + CASES
                + PROJECTS.formatted(FIRST, CHURNED)
                + LINES.formatted()
                + SUMS.formatted(FIRST));
    }
}
