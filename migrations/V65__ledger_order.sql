-- The lines of a department from the least score up, and which schemes any of them was scored by, without reading them all.
create index ledger_line_least on ledger_line (department_id, year, basis, total, project_id);
create index ledger_line_scheme on ledger_line (department_id, year, basis, scheme_id);

-- The lines of one kind among very many, the best first, for whoever comes from a figure of a board.
create index ledger_line_state on ledger_line
    (department_id, year, basis, (case when approved then 'APPROVED' else state end), total desc nulls last, project_id);
create index ledger_line_grade on ledger_line (department_id, year, basis, grade, total desc nulls last, project_id);
create index ledger_line_target on ledger_line (department_id, year, basis, target, total desc nulls last, project_id);
create index ledger_line_monitoring on ledger_line (department_id, year, basis, monitoring, total desc nulls last, project_id);
create index ledger_line_slow on ledger_line (department_id, year, basis, total desc nulls last, project_id) where rate < 70;
create index ledger_line_finding on ledger_line (department_id, year, basis, total desc nulls last, project_id)
    where unanswered > 0;
create index ledger_line_open on ledger_line (department_id, year, basis, total desc nulls last, project_id)
    where edition is not null and not complete;
create index ledger_line_overdue on ledger_line (department_id, year, basis, total desc nulls last, project_id)
    where not approved and state in ('', 'DRAFT', 'RETURNED', 'WITHDRAWN');
create index ledger_line_lost on ledger_line using gin (lost jsonb_path_ops);

-- Every two signs that stand beside each other in a text, by which it is found from any part of it: words of Chinese have two.
create function pairs_of(words text) returns text[]
    language sql immutable strict parallel safe
    return string_to_array(regexp_replace(words, '(..)', E'\\1\x1f', 'g') || E'\x1f'
                           || regexp_replace(substr(words, 2), '(..)', E'\\1\x1f', 'g'), E'\x1f');
create index ledger_line_words on ledger_line using gin (pairs_of(lower(name || E'\x1f' || code)));
