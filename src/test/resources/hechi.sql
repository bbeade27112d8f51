-- The city office whose self-evaluation of 2021 was published, with a clerk, its project and the scheme of its place.
insert into node (id, kind, finance_bureau) overriding system value values (91, 'DEPARTMENT', false);
insert into placement (node_id, from_year, parent_id, name, code) values (91, 2000, 2, '河池市城市管理执法局', '091');
insert into account (id, login, name, node_id, password, one_time) overriding system value
select 91, 'hechi.clerk', '河池填报人', 91, password, false from account where login = 'roads.clerk';
insert into post (account_id, node_id, role) values (91, 91, 'FILLER');
insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value values
    (91, 91, 91, '091-01', '河池市市政热线平台建设项目', 'CONTINUING', '5年'),
    (92, 91, 91, '091-02', '河池市公园广场监控设施维护项目', 'CONTINUING', '1年'),
    (93, 91, 91, '091-03', '河池市城市管家服务平台运行项目', 'CONTINUING', '1年');
insert into project_year (project_id, year, department_id, code, standing) values
    (91, 2021, 91, '091-01', 'ACTIVE'),
    (92, 2021, 91, '091-02', 'ACTIVE'),
    (93, 2021, 91, '091-03', 'ACTIVE');
insert into scheme_choice (jurisdiction_id, year, kind, scheme_id)
select 2, 2021, 'TARGET', id from scheme where code = 'guangxi' order by version desc limit 1;
insert into season (jurisdiction_id, year, kind, opens_on, warns_on, closes_on)
values (2, 2021, 'SELF_EVALUATION', '2022-01-01', make_date(this_year(), 12, 31), make_date(this_year(), 12, 31));
insert into funding (project_id, year, source, initial, adjusted) values (93, 2021, 'LOCAL', 1900000, 1900000);
insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition, approved_edition, cells)
overriding system value
select 93, 'TARGET', 93, 2021, 91, 91, scheme_id, '河池市城市管家服务平台运行项目（2021年度绩效目标）', 'DEPARTMENT_APPROVED', 1, 1,
       '{"project_name": "河池市城市管家服务平台运行项目", "unit": "河池市城市管理执法局", "year_goal": "办结率达到95%以上，群众满意率达到90%以上。",
         "i.rate.level1": "OUTPUT", "i.rate.level2": "QUALITY", "i.rate.level3": "接件率", "i.rate.year": "≥95%", "i.rate.weight": "25", "i.rate.at": "1",
         "i.pleased.level1": "EFFECT", "i.pleased.level2": "SATISFACTION", "i.pleased.level3": "群众满意率", "i.pleased.year": "≥90%", "i.pleased.weight": "25", "i.pleased.at": "2"}'
  from scheme_choice where jurisdiction_id = 2 and year = 2021 and kind = 'TARGET';
insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
select id, 1, cells, 'JX-93', '', '河池填报人' from paper where id = 93;
