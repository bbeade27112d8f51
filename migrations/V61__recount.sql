-- Somebody asked that the figures of a board be re-added from the rows; what came of it stays to be read.

create table recount (
    id           bigint generated always as identity primary key,
    node_id      bigint      not null references node,
    year         smallint    not null check (year between 1990 and 2199),
    basis        text        not null check (basis in ('APPROVED', 'LATEST')),
    account_id   bigint      not null references account,
    account_name text        not null,
    asked_at     timestamptz not null default now(),
    seen_at      timestamptz,
    counted      integer     not null default 0,
    projects     integer,
    figures      integer,
    revision     bigint,
    as_of        timestamptz,
    ended_at     timestamptz,
    differences  jsonb       not null default '[]'
);
create unique index one_recount_at_a_time on recount (node_id, year, basis) where ended_at is null;
create index recount_newest on recount (node_id, year, basis, id desc);

alter table recount enable row level security;
alter table recount force row level security;
create policy within_the_scope on recount to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = recount.node_id));
create policy in_the_background on recount to ${background} using (true);
grant select, insert on recount to ${application};
grant select, insert, update, delete on recount to ${background};

-- What was put right in the background has its line in the history too.
grant insert on revision to ${background};
create policy only_what_was_put_right on revision as restrictive for insert to ${background}
    with check (deed = 'MENDED_LEDGER');

-- The figures of nodes as they add up from the kept lines of some projects.
create function added_figures(places bigint[], projects bigint[], of_year smallint, of_basis text)
    returns table (node_id bigint, what text, key text, number bigint, amount numeric, weight numeric)
    language sql stable set jit = off
as $$
    select b.ancestor_id, f.what, f.key, sum(f.number)::bigint, sum(f.amount), sum(f.weight)
      from ledger_line l
      join ledger_below b on b.node_id = l.node_id and l.year between b.from_year and b.to_year
     cross join lateral ledger_figures(l) f
     where l.project_id = any (projects)
       and l.year = of_year
       and l.basis = of_basis
       and b.ancestor_id = any (places)
     group by 1, 2, 3
$$;
