-- What a board shows of 2023: the first road unit evaluates most of its projects, the second half of them, 22 further
-- units one project each that nobody has begun; scores from 72 to 100, money in every unit that evaluates.
insert into node (id, kind) overriding system value select 300 + n, 'UNIT' from generate_series(1, 22) n;
insert into placement (node_id, from_year, parent_id, name, code)
select 300 + n, 2000, 10, (array['养护', '巡查', '桥梁', '信号', '标线', '照明', '排水', '绿化', '停车', '应急', '材料'])[1 + n % 11] || '站' || n, ''
  from generate_series(1, 22) n;
insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value
select 2000 + n, 10, case when n <= 20 then 11 when n <= 30 then 12 else 270 + n end, 'B' || n, '第' || n || '号养护项目', 'ONE_TIME', '1年'
  from generate_series(1, 52) n;
insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value values
    (2101, 20, 21, 'H1', '急救调度平台运行维护及急救人员培训与社区急救知识普及综合保障项目', 'ONE_TIME', '1年'),
    (2102, 10, 10, 'B-OWN', '全局交通规划', 'ONE_TIME', '1年');
insert into project_year (project_id, year, department_id, code, standing, reason)
select id, 2023, department_id, code, case id when 2020 then 'EXEMPT' when 2030 then 'CANCELLED' else 'ACTIVE' end,
       case when id in (2020, 2030) then '已并入其他项目' else '' end
  from project where id between 2001 and 2200;
insert into funding (project_id, year, source, initial, adjusted, reason)
select id, 2023, 'FISCAL', 1000000 + id * 1000, 900000 + id * 1000, '压减' from project where id between 2001 and 2200;
insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition, approved_edition, due_on)
overriding system value
select 4000 + j.id, 'SELF_EVALUATION', j.id, 2023, j.department_id, j.node_id, s.id, j.name, p.state, p.edition, p.approved, p.due
  from (select id, case when id = 2101 then 'SUBMITTED' when id % 10 < 6 then 'DEPARTMENT_APPROVED' when id % 10 = 6 then 'SUBMITTED'
                        when id % 10 = 7 then 'RETURNED' when id % 10 = 8 then 'DRAFT' else 'UNIT_APPROVED' end as state,
               case when id <> 2101 and id % 10 = 8 then 0 else 1 end as edition,
               case when id <> 2101 and id % 10 < 6 then 1 else 0 end as approved,
               case id % 10 when 7 then date '2024-03-01' when 8 then date '2099-01-01' end as due
          from project where id between 2001 and 2030 or id in (2101, 2102)) p
  join project j on j.id = p.id
  join scheme s on s.shipped and s.code = 'mof-self-evaluation';
insert into edition (paper_id, number, cells, findings, receipt, hash, submitted_by)
select id, 1, '{}', case when id % 7 = 0 then '[{"severity": "WARNING", "reason": ""}, {"severity": "ERROR", "reason": ""}]'::jsonb else '[]' end,
       'ZP', '', '填报人'
  from paper where id between 6000 and 6200 and edition = 1;
insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, initial, annual, executed,
                              execution_rate, execution_score, total, complete, grade, facts)
select p.id, 1, p.project_id, 2023, p.department_id, p.node_id, p.scheme_id, f.initial, f.adjusted, round(f.adjusted * r.rate / 100, 2),
       r.rate, r.rate / 10, s.total, p.id <> 6004, case when p.id = 6004 then null when s.total >= 90 then '优' when s.total >= 80 then '良' else '中' end, '{}'
  from paper p
  join funding f on f.project_id = p.project_id and f.year = 2023
 cross join lateral (select case p.id % 13 when 0 then 62.5 else 90 + p.id % 10 end::numeric as rate) r
 cross join lateral (select case when p.id % 9 = 0 then 100 else 100 - (p.id * 7 % 23) - 0.25 * (p.id % 4) end::numeric as total) s
 where p.id between 6000 and 6200 and p.edition = 1;
insert into evaluation_score_row (paper_id, edition, row_key, number, level1, level2, weight, score, outcome, deviation_kind)
select p.paper_id, 1, k.key, k.n, k.level1, k.level2, k.weight, case when p.paper_id <> 6004 or k.key <> 'dddd' then k.weight - least(k.weight, round((100 - p.total) * k.part, 2)) end,
       case when p.paper_id <> 6004 or k.key <> 'dddd' then 'SCORED' else 'UNDECIDED' end,
       case when (100 - p.total) * k.part = 0 then '' else (array['STAFF', 'FUNDS', '', 'SYSTEM'])[1 + p.paper_id % 4] end
  from evaluation_score p
 cross join (values ('aaaa', 1, 'OUTPUT', 'QUANTITY', 30, 0.6), ('bbbb', 2, 'OUTPUT', 'TIMELINESS', 20, 0.1),
                    ('cccc', 3, 'BENEFIT', 'SOCIAL', 30, 0.2), ('dddd', 4, 'SATISFACTION', 'SATISFACTION', 10, 0.1)) as k (key, n, level1, level2, weight, part)
 where p.paper_id between 6000 and 6200;
insert into revision (paper, paper_id, department_id, unit_id, account_name, deed, title, request_id, cells, post_id)
select 'paper', p.id, p.department_id, p.node_id, '填报人', d.deed, p.title, '-',
       case d.deed when 'APPROVED_PAPER' then '{"state": ["UNIT_APPROVED", "DEPARTMENT_APPROVED"]}'::jsonb else '{}' end,
       case d.deed when 'RETURNED_PAPER' then 10 end
  from paper p
 cross join lateral (values (1, 'SUBMITTED_PAPER'), (2, 'FILLED_IN'), (3, case when p.approved_edition = 1 then 'APPROVED_PAPER' when p.state = 'RETURNED' then 'RETURNED_PAPER' end)) d (n, deed)
 where p.id between 6000 and 6200 and p.edition = 1 and d.deed is not null
 order by d.n, p.id;
