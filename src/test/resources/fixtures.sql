-- Two districts, four departments, their units, and a person for every role. Everyone's password is the same.

insert into node (id, kind, finance_bureau) overriding system value values
    (1, 'PLATFORM', false),
    (2, 'DISTRICT', false), (3, 'DISTRICT', false),
    (10, 'DEPARTMENT', false), (11, 'UNIT', false), (12, 'UNIT', false), (13, 'SECTION', false),
    (20, 'DEPARTMENT', false), (21, 'UNIT', false),
    (30, 'DEPARTMENT', true),
    (40, 'DEPARTMENT', false), (41, 'UNIT', false);

insert into placement (node_id, from_year, parent_id, name, code) values
    (1, 2000, null, '平台', ''),
    (2, 2000, 1, '东区', '110001'), (3, 2000, 1, '西区', '110002'),
    (10, 2000, 2, '东区交通局', '010'), (11, 2000, 10, '道路一队', '010001'), (12, 2000, 10, '道路二队', '010002'),
    (13, 2000, 11, '道路一队综合科', ''),
    (20, 2000, 2, '东区卫生局', '020'), (21, 2000, 20, '急救站', '020001'),
    (30, 2000, 2, '东区财政局', '030'),
    (40, 2000, 3, '西区水务局', '040'), (41, 2000, 40, '泵站', '040001');

insert into account (id, login, name, node_id, password, one_time) overriding system value
select id, login, name, node_id, '${password}', false
  from (values
    (1, 'admin', '平台系统管理员', 1), (2, 'security', '平台安全管理员', 1), (3, 'auditor', '东区审计', 2),
    (4, 'east.admin', '东区系统管理员', 2), (5, 'finance', '东区财政绩效科', 30),
    (10, 'roads.clerk', '道路一队填报人', 11), (11, 'roads.reviewer', '道路一队审核人', 11),
    (12, 'roads.office', '交通局绩效办', 10), (13, 'roads.head', '交通局局长', 10), (14, 'roads2.clerk', '道路二队填报人', 12),
    (20, 'health.clerk', '急救站填报人', 21), (21, 'health.head', '卫生局局长', 20),
    (30, 'water.clerk', '泵站填报人', 41), (31, 'expert', '第三方专家', 10),
    (32, 'double', '两岗人员', 11), (33, 'nobody', '无岗人员', 11),
    (6, 'east.security', '东区安全管理员', 2), (7, 'west.finance', '西区财政绩效科', 3)) as people (id, login, name, node_id);

insert into post (account_id, node_id, role) values
    (1, 1, 'SYSTEM_ADMIN'), (2, 1, 'SECURITY_ADMIN'), (3, 2, 'AUDITOR'), (4, 2, 'SYSTEM_ADMIN'), (5, 2, 'FINANCE'), (6, 2, 'SECURITY_ADMIN'), (7, 3, 'FINANCE'),
    (10, 11, 'FILLER'), (11, 11, 'UNIT_REVIEWER'), (12, 10, 'DEPARTMENT_REVIEWER'), (13, 10, 'DEPARTMENT_HEAD'),
    (14, 12, 'FILLER'), (20, 21, 'FILLER'), (21, 20, 'DEPARTMENT_HEAD'), (30, 41, 'FILLER'), (31, 10, 'EVALUATOR'),
    (32, 11, 'FILLER'), (32, 12, 'UNIT_REVIEWER');

-- Last year and this year of the first district are open the whole of this year.
insert into season (id, jurisdiction_id, year, kind, round, up_to_month, opens_on, warns_on, closes_on)
overriding system value
select (y.year - this_year() + 1) * 4 + k.id, 2, y.year, k.kind, k.round, k.up_to_month,
       make_date(y.year, 1, 1), make_date(this_year(), 12, 31), make_date(this_year(), 12, 31)
  from (values (this_year() - 1), (this_year()::integer)) as y (year),
       (values (1, 'DECLARATION', 0, 12), (2, 'ADJUSTMENT', 0, 12), (3, 'MONITORING', 1, 7),
               (4, 'SELF_EVALUATION', 0, 12)) as k (id, kind, round, up_to_month);
insert into season (id, jurisdiction_id, year, kind, opens_on, warns_on, closes_on)
overriding system value
values (41, 3, this_year(), 'DECLARATION', make_date(this_year(), 1, 1), make_date(this_year(), 12, 31),
        make_date(this_year(), 12, 31));
insert into scheme (id, owner_id, code, version, name, object, content) overriding system value values
    (41, 3, 'west-draft', 1, '西区的草稿', 'PROJECT', '{}');
-- Projects of this year: two of the first road unit, one of the second, one of the ambulance station, one of the other district.
insert into project (id, department_id, node_id, code, name, attribute, period, starts_on, ends_on, ends_precision, initiated_year,
                     basis, organised, lead_section, leader, phone) overriding system value
values
    (1, 10, 11, '010001-01', '道路养护', 'CONTINUING', '3年', '2024-01-01', '2026-12-01', 'MONTH', 2023, '东区道路养护规划', 'PURCHASED_SERVICE', '综合科', '甲一', '010-11110001'),
    (2, 10, 11, '010001-02', '桥梁检测', 'ONE_TIME', '1年', null, null, 'DAY', null, '', '', '', '', ''),
    (3, 10, 12, '010002-01', '路灯更新', 'NEW', '1年', null, null, 'DAY', null, '', '', '', '', ''),
    (4, 20, 21, '020001-01', '急救车辆购置', 'ONE_TIME', '1年', null, null, 'DAY', null, '', '', '', '', ''),
    (41, 40, 41, '040001-01', '泵站改造', 'ONE_TIME', '1年', null, null, 'DAY', null, '', '', '', '', '');

insert into project_year (project_id, year, department_id, code, standing, reason)
select id, this_year(), department_id, code, case id when 3 then 'EXEMPT' else 'ACTIVE' end, case id when 3 then '涉密项目' else '' end
  from project;

insert into funding (project_id, year, source, initial, adjusted, reason) values
    (1, this_year(), 'FISCAL', 4920000, 4920000, ''), (1, this_year(), 'OTHER', 80000, 80000, ''),
    (2, this_year(), 'FISCAL', 300000, 350000, '增加一座桥'), (3, this_year(), 'FISCAL', 1200000.55, 1200000.55, ''),
    (4, this_year(), 'FISCAL', 900000, 900000, ''), (41, this_year(), 'FISCAL', 700000, 700000, '');

insert into contract (id, project_id, name, short_name, payee, starts_on, ends_on, amount, scope) overriding system value values
    (1, 1, '市区道路养护服务合同', '养护合同', '东区养护有限公司', '2026-01-01', '2026-12-31', 1199600, '日常养护与巡查'),
    (41, 41, '泵站改造合同', '', '西区水利公司', null, null, 700000, '');
insert into instalment (contract_id, number, kind, percent, amount, planned_on, paid_on, state) values
    (1, 1, 'FIRST', 50, 599800, '2026-03-01', '2026-03-01', 'PAID'), (1, 2, 'FINAL', 50, 599800, '2026-12-01', null, 'PLANNED');
insert into procurement (id, project_id, method, agency, evaluated_on, evaluated_precision, winner, award, legal_basis) overriding system value values
    (1, 1, 'OPEN_TENDER', '东区招标代理公司', '2025-10-01', 'MONTH', '东区养护有限公司', 1199600, '招标投标法'),
    (41, 41, 'INQUIRY', '', null, 'DAY', '西区水利公司', null, '');

-- A declaration of the other district, which nobody of this one may find.
insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title) overriding system value values
    (41, 'TARGET', 41, this_year(), 40, 41, 41, '泵站改造绩效目标申报');
insert into edition (paper_id, number, cells, receipt, hash, submitted_by) values (41, 1, '{}', 'SB-41', '', '泵站填报人');

-- Once the shipped schemes have moved in:
-- Three self-evaluations of 2019. The first was handed in with what the check found in it,
-- the second is being filled in and wrong in many places, the third is of the other district, where nobody of this one may find it.
insert into project_year (project_id, year, department_id, code, standing) values
    (1, 2019, 10, '010001-01', 'ACTIVE'), (4, 2019, 20, '020001-01', 'ACTIVE');
insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition, approved_edition, cells)
overriding system value
select p.id, 'SELF_EVALUATION', j.id, 2019, j.department_id, j.node_id, s.id, j.name || '（2019年度绩效自评）', p.state, p.edition, 0,
       jsonb_build_object(
           'target_edition', '1', 'project_name', j.name, 'department', p.department, 'unit', p.unit, 'year_goal', '全年养护道路120公里',
           'f.fiscal.name', '本年财政拨款', 'f.fiscal.at', '1', 'f.fiscal.initial', '492', 'f.fiscal.annual', '492', 'f.fiscal.executed', p.executed,
           'f.carryover.name', '上年结转资金', 'f.carryover.at', '2', 'f.other.name', '其他资金', 'f.other.at', '3')
       || jsonb_build_object(
           'i.aaaa.level1', 'OUTPUT', 'i.aaaa.level2', 'QUANTITY', 'i.aaaa.level3', '养护里程', 'i.aaaa.target', '≥120公里', 'i.aaaa.weight', '50',
           'i.aaaa.at', '1', 'i.aaaa.carried', 'yes', 'i.aaaa.p_name', '养护里程', 'i.aaaa.p_target', '≥120公里', 'i.aaaa.p_weight', '50',
           'i.aaaa.actual', p.actual, 'i.aaaa.deviation_kind', p.kind, 'i.aaaa.deviation', p.deviation,
           'i.bbbb.level1', 'BENEFIT', 'i.bbbb.level2', 'SOCIAL', 'i.bbbb.level3', '通行条件', 'i.bbbb.target', '改善', 'i.bbbb.weight', '30',
           'i.bbbb.at', '2', 'i.bbbb.carried', 'yes', 'i.bbbb.p_name', '通行条件', 'i.bbbb.p_target', '改善', 'i.bbbb.p_weight', '30',
           'i.bbbb.actual', '明显改善', 'i.bbbb.tier', 'MET', 'i.bbbb.own_score', '30')
       || jsonb_build_object(
           'i.cccc.level1', 'SATISFACTION', 'i.cccc.level2', 'SATISFACTION', 'i.cccc.level3', '群众满意度', 'i.cccc.target', '≥90%',
           'i.cccc.weight', '10', 'i.cccc.at', '3', 'i.cccc.actual', '94.89%', 'i.cccc.mark_why', '申报时遗漏',
           'year_done', p.done, 'responsible', '队长', 'filler', '填报人', 'statement', '内容真实、完整。')
  from (values (441, 1, 'SUBMITTED', 1, '东区交通局', '道路一队', '480', '118公里', 'STAFF', '汛期停工两周', '全年养护道路118公里'),
               (442, 4, 'DRAFT', 0, '东区卫生局', '急救站', '约五百', '60公里', '', '', '各项指标均按照计划完成，养护里程达到80公里'),
               (443, 41, 'SUBMITTED', 1, '西区水务局', '泵站', '480', '118公里', 'STAFF', '汛期停工两周', '全年养护道路118公里'))
       as p (id, project, state, edition, department, unit, executed, actual, kind, deviation, done)
  join project j on j.id = p.project
  join scheme s on s.shipped and s.code = 'mof-self-evaluation';
insert into edition (paper_id, number, cells, findings, receipt, hash, submitted_by)
select id, 1, cells, $$[
    {"rule": "A-08", "severity": "WARNING", "cells": ["f.fiscal.executed", "contract.1.instalment.1"], "expected": "≥ 599,800.00",
     "found": "480,000.00", "reason": "上年结转资金支付", "words": "{0} is {1}, but {2} alone are in {3}; correct it or say why",
     "values": [{"words": "Total · {0}", "values": [{"words": "Spent in the whole year (B)", "values": []}]}, "480,000.00", "599,800.00",
                {"words": "the payments of its contracts", "values": []}]},
    {"rule": "C-01", "severity": "WARNING", "cells": ["i.cccc.level3"], "expected": "", "found": "群众满意度 ≥90%", "reason": "申报时遗漏",
     "words": "{0} is evaluated and was not promised; give the reason", "values": [{"words": "Row {0} “{1}”", "values": ["3", "群众满意度"]}]},
    {"rule": "C-20", "severity": "WARNING", "cells": ["i.aaaa.actual", "i.bbbb.actual", "i.cccc.actual"], "expected": "", "found": "3",
     "reason": "纸质材料存档", "words": "{0} scored indicators have no evidence; attach it, or say why", "values": ["3"]},
    {"rule": "E-08", "severity": "INFO", "cells": ["project.name", "target.i.aaaa.level3", "copy.442.year_done"], "expected": "", "found": "",
     "reason": "", "words": "{0} places to sign, seal or date are empty; publishing needs them", "values": ["1"]}]$$::jsonb,
       'ZP-2019-' || id, sha256(convert_to(id::text, 'UTF8')), '填报人'
  from paper
 where id in (441, 443);
