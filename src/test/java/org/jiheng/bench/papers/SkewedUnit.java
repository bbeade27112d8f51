package org.jiheng.bench.papers;

import org.jiheng.trial.Books;

/** A unit with four fifths of a hundred thousand papers, and a hundred small ones that share the rest. */
final class SkewedUnit {

    private static final int PROJECTS = 50_000;

    /** Past keys and triggers, for a hundred thousand papers are not made one by one; each step is one statement. */
    private static final String ALL = """
            set work_mem = '64MB';
            insert into node (id, kind) overriding system value select 5000 + n, 'UNIT' from generate_series(1, 100) n;
            insert into placement (node_id, from_year, parent_id, name, code)
            select 5000 + n, 2000, 10, '养护站' || n, '' from generate_series(1, 100) n;
            insert into below (ancestor_id, node_id, from_year, to_year)
            select a.id, 5000 + n, 2000, 9999 from generate_series(1, 100) n,
                   lateral unnest(array [1, 2, 10, 5000 + n]) as a (id);
            insert into belonging (node_id, from_year, to_year, department_id)
            select 5000 + n, 2000, 9999, 10 from generate_series(1, 100) n;
            insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value
            select 1000000 + n, 10, case when n %% 5 > 0 then 11 else 5001 + n %% 100 end, 'skew-' || n, '第' || n || '号养护项目',
                   'ONE_TIME', '1年'
              from generate_series(1, %1$d) n;
            insert into project_year (project_id, year, department_id, code)
            select id, this_year(), 10, code from project where id > 1000000 and code like 'skew-%%';
            insert into funding (project_id, year, source, initial, adjusted)
            select id, this_year(), 'FISCAL', 4920000, 4920000 from project where code like 'skew-%%';
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, cells, edition,
                   approved_edition) overriding system value
            select 1000000 + j.id, 'TARGET', j.id, p.year, 10, j.node_id, p.scheme_id, j.name, 'DEPARTMENT_APPROVED', p.cells, 1, 1
              from project j, paper p
             where j.code like 'skew-%%' and p.id = %2$d;
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, cells, edition,
                   approved_edition) overriding system value
            select 2000000 + j.id, 'SELF_EVALUATION', j.id, p.year, 10, j.node_id, p.scheme_id, j.name || '（绩效自评）', s.state, p.cells,
                   case s.state when 'DRAFT' then 0 else 1 end, case s.state when 'DEPARTMENT_APPROVED' then 1 else 0 end
              from project j, paper p,
                   lateral (select (array ['DRAFT', 'SUBMITTED', 'SUBMITTED', 'UNIT_APPROVED', 'UNIT_APPROVED',
                                           'DEPARTMENT_APPROVED', 'DEPARTMENT_APPROVED', 'DEPARTMENT_APPROVED',
                                           'DEPARTMENT_APPROVED', 'DEPARTMENT_APPROVED'])[1 + j.id / 5 %% 10] as state) s
             where j.code like 'skew-%%' and j.id / 5 %% 50 > 0 and p.id = %2$d;
            insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
            select p.id, 1, p.cells, 'ZP-' || p.id, '', '填报人'
              from paper p join project j on j.id = p.project_id where j.code like 'skew-%%' and p.edition = 1;
            insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, initial, annual,
                   executed, execution_rate, execution_score, total, complete, grade, facts)
            select p.id, 1, p.project_id, p.year, 10, p.node_id, p.scheme_id, 5000000, 5000000, 5000000, 100, 10, 60 + p.id %% 4001 / 100.0,
                   true, case when p.id %% 4001 >= 3000 then '优' else '良' end, '{}'
              from paper p join project j on j.id = p.project_id
             where j.code like 'skew-%%' and p.kind = 'SELF_EVALUATION' and p.edition = 1;
            insert into text_print (paper_id, cell, edition, department_id, jurisdiction_id, project_id, year, node_kind, prints)
            select p.id, 'year_done', 1, 10, 2, p.project_id, p.year, 'UNIT',
                   array(select (random() * 2000000000)::integer from generate_series(p.id - 39, p.id))
              from paper p join project j on j.id = p.project_id
             where j.code like 'skew-%%' and p.kind = 'SELF_EVALUATION' and p.edition = 1;
            analyze
            """;

    private SkewedUnit() {}

    static void fill(Books books, long template) {
        books.fillIn(ALL.formatted(PROJECTS, template));
    }
}
