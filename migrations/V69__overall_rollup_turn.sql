-- A roll-up knows the turn of the ledger it was taken over at: while that has not moved, no project is looked at.

alter table overall_rollup add column turn bigint not null default 0;

create policy of_a_draft_still on overall_rollup for update to ${application}
    using (edition = 0 and exists (select from paper p where p.id = paper_id));
grant update (taken_at, figures, turn) on overall_rollup to ${application};

create function rollup_turn(node bigint, in_year integer) returns bigint
    language sql stable
    return coalesce((select s.turn from ledger_stand s where s.node_id = node and s.year = in_year), 0);

-- Brings a draft in step with the ledger, and writes no project that is what it was.
create or replace function take_rollup(of_paper bigint) returns void
    language plpgsql set jit = off set enable_nestloop = off
as $$
declare
    place    bigint;
    in_year  integer;
    newest   jsonb;
    new_turn bigint;
begin
    select p.department_id, p.year, rollup_turn(p.department_id, p.year), rollup_figures(p.department_id, p.year)
      into place, in_year, new_turn, newest
      from paper p
     where p.id = of_paper;
    if not found or exists (select from overall_rollup r
                             where r.paper_id = of_paper and r.edition = 0 and r.turn = new_turn and r.figures = newest) then
        return;
    end if;
    insert into overall_rollup (paper_id, edition, figures, turn)
    values (of_paper, 0, newest, new_turn)
    on conflict (paper_id, edition) do update
        set taken_at = now(), figures = excluded.figures, turn = excluded.turn;
    delete from overall_project k
     where k.paper_id = of_paper
       and k.edition = 0
       and not exists (select from ledger_line l
                        where l.project_id = k.project_id
                          and l.department_id = place
                          and l.year = in_year
                          and l.basis = 'APPROVED'
                          and (l.code, l.name, l.unit, l.standing, l.edition, l.total, l.complete, l.grade, l.annual, l.executed)
                              is not distinct from
                              (k.code, k.name, k.unit, k.standing, k.score_edition, k.total, k.complete, k.grade, k.annual,
                               k.executed));
    insert into overall_project
    select of_paper, 0, l.project_id, l.code, l.name, l.unit, l.standing, l.edition, l.total, l.complete, l.grade, l.annual,
           l.executed
      from ledger_line l
     where l.department_id = place
       and l.year = in_year
       and l.basis = 'APPROVED'
       and not exists (select from overall_project k
                        where k.paper_id = of_paper and k.edition = 0 and k.project_id = l.project_id);
end
$$;

create or replace function keep_rollup(of_paper bigint, as_edition integer) returns void
    language plpgsql set jit = off set enable_nestloop = off
as $$
begin
    if not exists (select from overall_rollup where paper_id = of_paper and edition = 0) then
        perform take_rollup(of_paper);
    end if;
    insert into overall_rollup (paper_id, edition, taken_at, figures, turn)
    select paper_id, as_edition, taken_at, figures, turn
      from overall_rollup
     where paper_id = of_paper
       and edition = 0;
    insert into overall_project
    select paper_id, as_edition, project_id, code, name, unit, standing, score_edition, total, complete, grade, annual, executed
      from overall_project
     where paper_id = of_paper
       and edition = 0;
end
$$;

-- The projects that are not what they were when an edition took them over.
create or replace function moved_since(of_paper bigint, of_edition integer)
    returns table (project_id bigint, code text, name text, then_standing text, now_standing text,
                   then_edition integer, now_edition integer, then_total numeric, now_total numeric,
                   then_annual numeric, now_annual numeric, then_executed numeric, now_executed numeric)
    language plpgsql stable set jit = off set enable_nestloop = off
as $$
declare
    place   bigint;
    in_year integer;
begin
    select p.department_id, p.year
      into place, in_year
      from overall_rollup r
      join paper p on p.id = r.paper_id
     where r.paper_id = of_paper
       and r.edition = of_edition
       and r.turn <> rollup_turn(p.department_id, p.year);
    if not found then
        return;
    end if;
    return query
        select coalesce(n.project_id, k.project_id), coalesce(n.code, k.code), coalesce(n.name, k.name), k.standing, n.standing,
               k.score_edition, n.edition, k.total, n.total, k.annual, n.annual, k.executed, n.executed
          from (select * from overall_project o where o.paper_id = of_paper and o.edition = of_edition) k
          full join (select *
                       from ledger_line l
                      where l.department_id = place and l.year = in_year and l.basis = 'APPROVED') n
            on n.project_id = k.project_id
         where (k.standing, k.score_edition, k.total, k.complete, k.annual, k.executed)
               is distinct from (n.standing, n.edition, n.total, n.complete, n.annual, n.executed)
         order by 3, 1;
end
$$;
