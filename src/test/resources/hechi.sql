-- The city office whose self-evaluation of 2021 was published, with a clerk, its project and the scheme of its place.
insert into node (id, kind, finance_bureau) overriding system value values (91, 'DEPARTMENT', false);
insert into placement (node_id, from_year, parent_id, name, code) values (91, 2000, 2, '河池市城市管理执法局', '091');
insert into account (id, login, name, node_id, password, one_time) overriding system value
select 91, 'hechi.clerk', '河池填报人', 91, password, false from account where login = 'roads.clerk';
insert into post (account_id, node_id, role) values (91, 91, 'FILLER');
insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value values
    (91, 91, 91, '091-01', '河池市市政热线平台建设项目', 'CONTINUING', '5年'),
    (92, 91, 91, '091-02', '河池市公园广场监控设施维护项目', 'CONTINUING', '1年');
insert into project_year (project_id, year, department_id, code, standing) values
    (91, 2021, 91, '091-01', 'ACTIVE'),
    (92, 2021, 91, '091-02', 'ACTIVE');
insert into scheme_choice (jurisdiction_id, year, kind, scheme_id)
select 2, 2021, 'TARGET', id from scheme where code = 'guangxi' order by version desc limit 1;
