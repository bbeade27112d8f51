-- What speaks for looking at a self-evaluation more closely, worked out of the edition handed in last; it can be worked
-- out anew at any time. Whoever has looked leaves a mark, and the list gets shorter.

create table suspect (
    project_id     bigint      not null references project on delete cascade,
    year           smallint    not null,
    paper_id       bigint      not null references paper on delete cascade,
    edition        integer     not null,
    department_id  bigint      not null references node,
    strength       integer     not null check (strength >= 0),
    annual         numeric(20, 2),
    total          numeric     not null,
    execution_rate numeric,
    codes          text[]      not null default '{}',
    reasons        jsonb       not null default '[]',
    weighed_at     timestamptz not null default now(),
    primary key (project_id, year)
);
create index suspect_order on suspect (year, strength desc, annual desc nulls last, project_id) where strength > 0;

create table sampling_look (
    project_id    bigint      not null references project on delete cascade,
    year          smallint    not null,
    department_id bigint      not null references node,
    edition       integer     not null,
    note          text        not null default '' check (length(note) <= 500),
    looked_by     bigint      not null references account,
    looked_name   text        not null,
    looked_at     timestamptz not null default now(),
    primary key (project_id, year)
);

alter table suspect enable row level security;
alter table suspect force row level security;
alter table sampling_look enable row level security;
alter table sampling_look force row level security;

create policy within_the_scope on suspect for select to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = suspect.department_id));
create policy within_the_scope on sampling_look to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = sampling_look.department_id));
create policy in_the_background on suspect to ${background} using (true);
create policy in_the_background on sampling_look to ${background} using (true);

grant select on suspect to ${application};
grant select, insert, update, delete on sampling_look to ${application};
grant select, insert, update, delete on suspect to ${background};
grant select on sampling_look to ${background};
