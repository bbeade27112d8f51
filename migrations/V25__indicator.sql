-- The library of indicators: what approved declarations promised, one line for each indicator in force.

create table indicator (
    paper_id        bigint        not null references paper on delete cascade,
    row_key         text          not null,
    department_id   bigint        not null references node,
    jurisdiction_id bigint        not null references node,
    project_id      bigint        not null references project,
    year            smallint      not null,
    block           text          not null,
    type            text          not null,
    name            text          not null check (length(name) <= 200),
    name_key        text          not null generated always as (name_key(name)) stored,
    target          text          not null,
    kind            text          not null,
    operator        text          not null default '',
    value           numeric(24, 6) check (value > -1e15 and value < 1e15),
    unit            text          not null default '',
    weight          numeric(6, 2) check (weight >= 0 and weight <= 100),
    explanation     text          not null default '',
    source          text          not null default '',
    evidence        text          not null default '',
    primary key (paper_id, row_key)
);
create index indicator_name on indicator (jurisdiction_id, type, name_key);
create index indicator_year on indicator (jurisdiction_id, year);

-- Names and targets are for everyone of the same city or district to learn from; only their own department writes them.
alter table indicator enable row level security;
alter table indicator force row level security;

create policy read_by_all on indicator for select to ${application} using (true);
create policy added_within_the_scope on indicator for insert to ${application}
    with check (department_id = (select scope_node())
                or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = indicator.department_id)
                or scope_name() = 'setup');
create policy removed_within_the_scope on indicator for delete to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = indicator.department_id)
           or scope_name() = 'setup');
create policy in_the_background on indicator to ${background} using (true);

grant select, insert, delete on indicator to ${application};
grant select on indicator to ${background};

-- The city or district a node belongs to in a year; the platform where there is none.
create function jurisdiction_of(node bigint, in_year integer) returns bigint
    language sql stable parallel safe
    return (select j.id
              from below b
              join node j on j.id = b.ancestor_id
             where b.node_id = node
               and in_year between b.from_year and b.to_year
               and j.kind in ('PLATFORM', 'CITY', 'DISTRICT')
             order by kind_rank(j.kind) desc
             limit 1);
