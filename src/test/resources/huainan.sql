-- The city office whose declaration of 2024 was published, with a clerk and the project.
insert into node (id, kind, finance_bureau) overriding system value values (90, 'DEPARTMENT', false);
insert into placement (node_id, from_year, parent_id, name, code) values (90, 2000, 2, '淮南市人民政府办公室', '009');
insert into account (id, login, name, node_id, password, one_time) overriding system value
select 90, 'huainan.clerk', '淮南填报人', 90, password, false from account where login = 'roads.clerk';
insert into post (account_id, node_id, role) values (90, 90, 'FILLER');
insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value values
    (90, 90, 90, '009-01', '12345政务热线服务项目', 'ONE_TIME', '1年');
insert into project_year (project_id, year, department_id, code, standing) values (90, 2024, 90, '009-01', 'ACTIVE');
insert into season (jurisdiction_id, year, kind, opens_on, warns_on, closes_on) values
    (2, 2024, 'DECLARATION', '2024-01-01', make_date(this_year(), 12, 31), make_date(this_year(), 12, 31));
