package org.jiheng.summary;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.TestSite;

/** A year of the roads department in the ledger: any number of projects in every state, some with names that mean harm. */
public final class ScoredYear {

    public static final int YEAR = 2023;

    private static final String PROJECTS = """
            create temporary table made on commit drop as
            select n, 10000 + n as id, case when n %% 3 = 0 then 12 else 11 end as unit,
                   case n when 1 then '=cmd|'' /C calc''!A0' when 2 then '+1+1' when 3 then '-2+3' when 4 then '@SUM(A1)'
                          when 5 then '＝1+1' when 6 then '他说"好",然后' || chr(10) || '换行' when 7 then '<script>alert(1)</script>&amp;'
                          when 8 then '左' || U&'\\202E' || '右' || U&'\\200B' || '零宽' when 9 then U&'\\+02C1B6' || U&'\\43DE' || '👨‍👩‍👧' || U&'\\E000'
                          when 10 then '_x0041_不是字母' when 11 then rpad('很长的项目名称', 170, '名称')
                          else '项目' || n end as name,
                   case when n %% 10 = 4 then 'DRAFT' when n %% 10 = 5 then 'SUBMITTED' when n %% 10 = 6 then 'RETURNED'
                        when n %% 10 = 7 then '' else 'FINANCE_APPROVED' end as state,
                   case when n %% 11 = 0 then 100.00 else round(60 + (n * 37 %% 4000) / 100.0, 2) end as total,
                   case when n %% 50 = 13 then 'EXEMPT' when n %% 50 = 14 then 'CANCELLED' else 'ACTIVE' end as standing
              from generate_series(1, %d) n;
            insert into project (id, department_id, node_id, code, name, attribute, period, lead_section)
            overriding system value
            select id, 10, unit, '00' || lpad(n::text, 6, '0'), name, 'ONE_TIME', '1年', '养护科' from made;
            insert into project_year (project_id, year, department_id, code, standing, reason)
            select id, 2023, 10, '00' || lpad(n::text, 6, '0'), standing, case standing when 'ACTIVE' then '' else '涉密' end from made;
            insert into funding (project_id, year, source, initial, adjusted, reason)
            select id, 2023, 'FISCAL', n * 1000.01, n * 1100.55, '' from made;
            """;

    private static final String PAPERS = """
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition, approved_edition, cells)
            overriding system value
            select 20000 + n, 'SELF_EVALUATION', made.id, 2023, 10, unit, s.id, made.name, made.state,
                   case when made.state = 'DRAFT' then 0 else 1 end, case when made.state = 'FINANCE_APPROVED' then 1 else 0 end, '{}'
              from made, scheme s
             where s.shipped and s.code = 'mof-self-evaluation' and made.state <> '';
            insert into edition (paper_id, number, cells, findings, receipt, hash, submitted_by, submitted_at, passed)
            select 20000 + n, 1, '{}', case when n % 5 = 0 then '[{"severity": "WARNING", "reason": ""}]'::jsonb else '[]' end,
                   'ZP-' || n, '', '填报人', '2024-02-01 02:00+00',
                   case when state = 'FINANCE_APPROVED'
                        then '[{"step": "FINANCE", "by": "审核员", "opinion": "", "at": "2024-03-05 10:20"}]'::jsonb else '[]' end
              from made where state not in ('', 'DRAFT');
            insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, initial, annual,
                                          executed, execution_rate, execution_score, total, complete, grade, facts)
            select 20000 + n, 1, made.id, 2023, 10, unit, s.id, n * 1000.01, n * 1100.55, n * 1000.00,
                   round(n * 1000.00 * 100 / (n * 1100.55), 2), 9.09, total, n % 9 <> 0,
                   case when n % 9 = 0 then null when total >= 90 then '优' when total >= 80 then '良' else '中' end, '{}'
              from made, scheme s
             where s.shipped and s.code = 'mof-self-evaluation' and made.state not in ('', 'DRAFT');
            insert into evaluation_score_row (paper_id, edition, row_key, number, level1, level2, weight, score, outcome, deviation_kind)
            select 20000 + n, 1, r.key, 1, r.level1, r.level2, r.weight, r.weight - case when n % 4 = 0 then 2 else 0 end, '',
                   case when n % 4 = 0 then 'STAFF' else '' end
              from made, (values ('aaaa', 'OUTPUT', 'QUANTITY', 50), ('bbbb', 'BENEFIT', 'SOCIAL', 30),
                                 ('cccc', 'SATISFACTION', 'SATISFACTION', 10)) as r (key, level1, level2, weight)
             where made.state not in ('', 'DRAFT');
            select renew_ledger(array_agg(id), array_agg(2023::smallint)) from made;
            """;

    /** Lines alone, as the ledger would hold them, where a test needs very many. */
    private static final String LINES = """
            insert into ledger_line (project_id, year, basis, department_id, node_id, unit, code, name, lead_section, standing,
                                     target, monitoring, state, approved, published, paper_id, due, handed_in_at, reviewer,
                                     reviewed_at, edition, scheme_id, initial, annual, executed, rate, execution_score, total,
                                     complete, grade, points, lost, errors, warnings, unanswered)
            select made.id, 2023, b.basis, 10, unit, '道路' || unit || '队', '00' || lpad(n::text, 6, '0'), made.name, '养护科', 'ACTIVE',
                   'FINANCE_APPROVED', '', 'FINANCE_APPROVED', true, false, 20000 + n, '2024-03-31', '2024-02-01 02:00+00', (select string_agg(encode(sha512((n || x)::bytea), 'hex'), '') from unnest(array['a', 'b', 'c', 'd']) x),
                   '2024-03-05 10:20', 1, s.id, n * 1000.01, n * 1100.55, n * 1000.00, 90.86, 9.09, total, true,
                   case when total >= 90 then '优' else '良' end,
                   '{"OUTPUT": [48.5, 50], "BENEFIT": [30, 30], "SATISFACTION": [9.66, 10]}',
                   '[[["OUTPUT", "QUANTITY", "STAFF", 1, 1.5, 50]], [["BENEFIT", "SOCIAL", "", 0, 0, 30]]]', 0, 1, 0
              from made, scheme s, (values ('APPROVED')) as b (basis)
             where s.shipped and s.code = 'mof-self-evaluation';
            insert into ledger_sum (node_id, year, basis, what, key, number, amount, weight)
            select a.ancestor_id, 2023, l.basis, f.what, f.key, sum(f.number), sum(f.amount), sum(f.weight)
              from ledger_line l
              join below a on a.node_id = l.node_id and 2023 between a.from_year and a.to_year
             cross join lateral ledger_figures(l) f
             where l.year = 2023
             group by 1, 2, 3, 4, 5;
            analyze ledger_line;
            """;

    private static final String STAND = """
            insert into ledger_stand (node_id, year, turn, revision, at)
            select distinct ancestor_id, 2023::smallint, 7, 4711, timestamptz '2024-03-05 06:05:00+00'
              from below where node_id in (11, 12)
                on conflict (node_id, year) do update set turn = excluded.turn, revision = excluded.revision, at = excluded.at
            """;

    private static final List<String> TABLES = List.of(
            "project",
            "project_year",
            "funding",
            "execution",
            "paper",
            "edition",
            "evaluation_score",
            "evaluation_score_row",
            "ledger_line",
            "ledger_sum",
            "ledger_stand",
            "filing",
            "filing_sum");

    private ScoredYear() {}

    /** Papers, scores and all, and the ledger follows from them. */
    public static void fill(TestSite site, int projects) {
        run(site, PROJECTS.formatted(projects) + PAPERS + STAND);
    }

    public static void fillLines(TestSite site, int projects) {
        run(site, PROJECTS.formatted(projects) + LINES + STAND);
    }

    private static void run(TestSite site, String sql) {
        try (var owner = site.database().openAsOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(guarded("no force") + sql + guarded("force"));
            owner.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whoever owns the tables writes into all of them for once. */
    private static String guarded(String force) {
        return TABLES.stream()
                .map(table -> "; alter table " + table + " " + force + " row level security")
                .collect(Collectors.joining("", ";", ";\n"));
    }
}
