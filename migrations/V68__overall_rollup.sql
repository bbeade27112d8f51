-- What the projects of a department had scored when its overall evaluation took it over: edition 0 is the draft, every
-- other one what was handed in. Beside it each project, so that it can be said which has changed since.
-- It knows the turn of the ledger it was taken over at: while that has not moved, no project is looked at.

create table overall_rollup (
    paper_id bigint      not null references paper on delete cascade,
    edition  integer     not null,
    taken_at timestamptz not null default now(),
    figures  jsonb       not null,
    turn     bigint      not null,
    primary key (paper_id, edition)
);

create table overall_project (
    paper_id      bigint  not null,
    edition       integer not null,
    project_id    bigint  not null references project on delete cascade,
    code          text    not null,
    name          text    not null,
    unit          text    not null,
    standing      text    not null,
    score_edition integer,
    total         numeric,
    complete      boolean not null,
    grade         text,
    annual        numeric(20, 2),
    executed      numeric(20, 2),
    primary key (paper_id, edition, project_id),
    foreign key (paper_id, edition) references overall_rollup on delete cascade
);
create index overall_project_project on overall_project (project_id);

-- The sums of the ledger that a roll-up is worked out from; amounts as texts, so that no digit is lost on the way. Of exact
-- scores, of which there may be thousands, only the least and the greatest are read, from the ends of the index.
create function rollup_figures(node bigint, in_year integer) returns jsonb
    language sql stable
    return coalesce((select jsonb_agg(jsonb_build_array(s.what, s.key, s.number, s.amount::text, s.weight::text)
                                      order by s.what, s.key)
                       from (select what, key, number, amount, weight
                               from ledger_sum
                              where node_id = node
                                and year = in_year
                                and basis = 'APPROVED'
                                and what in ('STANDING', 'PROJECT', 'SCORED', 'WEIGHTED', 'SQUARE', 'OPEN', 'GRADE', 'MONEY')
                                and (number <> 0 or amount <> 0)
                             union all
                             (select what, key, number, amount, weight
                                from ledger_sum
                               where node_id = node
                                 and year = in_year
                                 and basis = 'APPROVED'
                                 and what = 'SCORE'
                                 and number > 0
                               order by key
                               limit 1)
                             union
                             (select what, key, number, amount, weight
                                from ledger_sum
                               where node_id = node
                                 and year = in_year
                                 and basis = 'APPROVED'
                                 and what = 'SCORE'
                                 and number > 0
                               order by key desc
                               limit 1)) s), '[]');

create function rollup_turn(node bigint, in_year integer) returns bigint
    language sql stable
    return coalesce((select s.turn from ledger_stand s where s.node_id = node and s.year = in_year), 0);

-- Brings a draft in step with the ledger, and writes no project that is what it was.
create function take_rollup(of_paper bigint) returns void
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

-- Keeps what the draft showed with the edition that was handed in.
create function keep_rollup(of_paper bigint, as_edition integer) returns void
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
create function moved_since(of_paper bigint, of_edition integer)
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

alter table overall_rollup enable row level security;
alter table overall_rollup force row level security;
alter table overall_project enable row level security;
alter table overall_project force row level security;

create policy with_its_paper on overall_rollup for select to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy added_with_its_paper on overall_rollup for insert to ${application}
    with check (exists (select from paper p where p.id = paper_id));
create policy of_a_draft_still on overall_rollup for update to ${application}
    using (edition = 0 and exists (select from paper p where p.id = paper_id));
create policy of_a_draft on overall_rollup for delete to ${application}
    using (edition = 0 and exists (select from paper p where p.id = paper_id));
create policy with_its_paper on overall_project for select to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy added_with_its_paper on overall_project for insert to ${application}
    with check (exists (select from paper p where p.id = paper_id));
create policy of_a_draft on overall_project for delete to ${application}
    using (edition = 0 and exists (select from paper p where p.id = paper_id));
create policy in_the_background on overall_rollup to ${background} using (true);
create policy in_the_background on overall_project to ${background} using (true);

grant select, insert, delete on overall_rollup, overall_project to ${application};
grant update (taken_at, figures, turn) on overall_rollup to ${application};
grant select on overall_rollup, overall_project to ${background};
