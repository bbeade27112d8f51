-- The department whose overall report of 2023 was published: two who fill it in, its office, its head, two of its projects.
insert into node (id, kind, finance_bureau) overriding system value values (95, 'DEPARTMENT', false);
insert into placement (node_id, from_year, parent_id, name, code) values (95, 2000, 2, '北京市朝阳区城市管理指挥中心', '095');
insert into account (id, login, name, node_id, password, one_time) overriding system value
select p.id, p.login, p.name, 95, a.password, false
  from account a,
       (values (95, 'center.clerk', '指挥中心填报人'), (96, 'center.second', '指挥中心综合科'),
               (97, 'center.office', '指挥中心绩效办'), (98, 'center.head', '指挥中心主任')) as p (id, login, name)
 where a.login = 'roads.clerk';
insert into post (account_id, node_id, role) values
    (95, 95, 'FILLER'), (96, 95, 'FILLER'), (97, 95, 'DEPARTMENT_REVIEWER'), (98, 95, 'DEPARTMENT_HEAD');
insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value values
    (95, 95, 95, '095-01', '市民热线工作问题诊断研究项目', 'ONE_TIME', '1年'),
    (96, 95, 95, '095-02', '网格化平台运维项目', 'CONTINUING', '3年');
insert into project_year (project_id, year, department_id, code, standing)
select p.id, y.year, 95, '095-0' || p.id - 94, 'ACTIVE'
  from (values (95), (96)) as p (id), (values (2023), (2024)) as y (year);
insert into funding (project_id, year, source, initial, adjusted) values
    (95, 2023, 'FISCAL', 1793600, 1793600), (96, 2023, 'FISCAL', 23251371.74, 23251371.74);
insert into season (jurisdiction_id, year, kind, opens_on, warns_on, closes_on)
select 2, y.year, 'SELF_EVALUATION', '2024-01-01', make_date(this_year(), 12, 31), make_date(this_year(), 12, 31)
  from (values (2023), (2024)) as y (year);
-- Both were evaluated with all points, as the report says of all its projects.
insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition, approved_edition)
overriding system value
select 900 + j.id, 'SELF_EVALUATION', j.id, 2023, 95, 95, s.id, j.name || '（2023年度绩效自评）', 'DEPARTMENT_APPROVED', 1, 1
  from project j
  join scheme s on s.shipped and s.code = 'mof-self-evaluation'
 where j.department_id = 95;
insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
select id, 1, '{}', 'ZP-2023-' || id, '', '指挥中心填报人' from paper where id in (995, 996);
insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, initial, annual, executed,
                              execution_rate, execution_score, total, complete, grade, facts)
select p.id, 1, p.project_id, p.year, 95, 95, p.scheme_id, f.initial, f.adjusted, f.adjusted, 100, 10, 100, true, '优', '{}'
  from paper p
  join funding f on f.project_id = p.project_id and f.year = p.year
 where p.id in (995, 996);
