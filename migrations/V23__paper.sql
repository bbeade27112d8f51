-- Papers: a form somebody fills is a set of named cells, one state in the table of moves, and the editions handed in.

create table paper (
    id               bigint generated always as identity primary key,
    kind             text        not null check (kind in ('TARGET', 'MONITORING', 'SELF_EVALUATION')),
    project_id       bigint      not null references project,
    year             smallint    not null check (year between 1990 and 2199),
    round            smallint    not null default 0 check (round between 0 and 12),
    department_id    bigint      not null references node,
    node_id          bigint      not null references node,
    scheme_id        bigint      not null references scheme,
    title            text        not null check (length(title) <= 300),
    state            text        not null default 'DRAFT'
        check (state in ('DRAFT', 'SUBMITTED', 'UNIT_APPROVED', 'DEPARTMENT_APPROVED', 'FINANCE_APPROVED', 'ARCHIVED',
                         'RETURNED', 'WITHDRAWN')),
    version          integer     not null default 0,
    revision         integer     not null default 0,
    cells            jsonb       not null default '{}',
    edition          integer     not null default 0,
    approved_edition integer     not null default 0,
    submitted_by     bigint references account,
    moved_at         timestamptz not null default now(),
    saved_at         timestamptz not null default now(),
    saved_by         text        not null default '',
    due_on           date,
    late_until       date,
    late_reason      text        not null default '' check (length(late_reason) <= 1000),
    return_reason    text        not null default '' check (length(return_reason) <= 2000),
    constraint one_paper_a_round unique (kind, project_id, year, round),
    constraint the_approved_edition_was_handed_in check (approved_edition <= edition)
);
create index paper_department on paper (department_id, year, kind, state);
create index paper_node on paper (node_id, year);
create index paper_project on paper (project_id);

-- What was handed in, as it stood then; never changed except for the steps it has passed.
create table edition (
    paper_id     bigint      not null references paper on delete cascade,
    number       integer     not null check (number >= 1),
    cells        jsonb       not null,
    findings     jsonb       not null default '[]',
    receipt      text        not null,
    hash         bytea       not null,
    submitted_at timestamptz not null default now(),
    submitted_by text        not null,
    passed       jsonb       not null default '[]',
    primary key (paper_id, number)
);

alter table paper enable row level security;
alter table paper force row level security;
alter table edition enable row level security;
alter table edition force row level security;

create policy within_the_scope on paper to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = paper.department_id)
           or scope_name() = 'setup');
create policy with_its_paper on edition to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy in_the_background on paper to ${background} using (true);
create policy in_the_background on edition to ${background} using (true);

grant select, insert, update, delete on paper to ${application};
grant select, insert, update (passed) on edition to ${application};
grant select on paper, edition to ${background};
