-- The lines of a department from the least score up, and which schemes any of them was scored by, without reading them all.
create index ledger_line_least on ledger_line (department_id, year, basis, total, project_id);
create index ledger_line_scheme on ledger_line (department_id, year, basis, scheme_id);
