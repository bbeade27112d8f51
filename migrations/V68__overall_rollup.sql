-- What the projects of a department had scored when its overall evaluation took it over: edition 0 is the draft, every
-- other one what was handed in. Beside it each project, so that it can be said which has changed since.

create table overall_rollup (
    paper_id bigint      not null references paper on delete cascade,
    edition  integer     not null,
    taken_at timestamptz not null default now(),
    figures  jsonb       not null,
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

-- Brings a draft in step with the ledger.
create function take_rollup(of_paper bigint) returns void
    language plpgsql
as $$
begin
    delete from overall_rollup where paper_id = of_paper and edition = 0;
    insert into overall_rollup (paper_id, edition, figures)
    select p.id, 0, rollup_figures(p.department_id, p.year)
      from paper p
     where p.id = of_paper;
    insert into overall_project
    select p.id, 0, l.project_id, l.code, l.name, l.unit, l.standing, l.edition, l.total, l.complete, l.grade, l.annual, l.executed
      from paper p
      join ledger_line l on l.department_id = p.department_id and l.year = p.year
     where p.id = of_paper
       and l.basis = 'APPROVED';
end
$$;

-- Keeps what the draft showed with the edition that was handed in.
create function keep_rollup(of_paper bigint, as_edition integer) returns void
    language plpgsql
as $$
begin
    insert into overall_rollup (paper_id, edition, taken_at, figures)
    select paper_id, as_edition, taken_at, figures
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
    language sql stable
as $$
    with kept as (
        select * from overall_project where paper_id = of_paper and edition = of_edition),
    newest as (
        select l.*
          from overall_rollup r
          join paper p on p.id = r.paper_id
          join ledger_line l on l.department_id = p.department_id and l.year = p.year and l.basis = 'APPROVED'
         where r.paper_id = of_paper
           and r.edition = of_edition)
    select coalesce(n.project_id, k.project_id), coalesce(n.code, k.code), coalesce(n.name, k.name), k.standing, n.standing,
           k.score_edition, n.edition, k.total, n.total, k.annual, n.annual, k.executed, n.executed
      from kept k
      full join newest n on n.project_id = k.project_id
     where (k.standing, k.score_edition, k.total, k.complete, k.annual, k.executed)
           is distinct from (n.standing, n.edition, n.total, n.complete, n.annual, n.executed)
     order by 3, 1
$$;

alter table overall_rollup enable row level security;
alter table overall_rollup force row level security;
alter table overall_project enable row level security;
alter table overall_project force row level security;

create policy with_its_paper on overall_rollup for select to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy added_with_its_paper on overall_rollup for insert to ${application}
    with check (exists (select from paper p where p.id = paper_id));
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
grant select on overall_rollup, overall_project to ${background};
