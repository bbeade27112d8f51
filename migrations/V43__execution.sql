-- What was spent of a project in a year, by source, as the budget system's lists said it one after the other: the newest that was not undone counts.
alter table project_import
    add column subject text not null default 'PROJECTS' check (subject in ('PROJECTS', 'EXECUTION')),
    add column as_of   date;

create table execution (
    id         bigint generated always as identity primary key,
    project_id bigint         not null references project on delete cascade,
    year       smallint       not null check (year between 1990 and 2199),
    source     text           not null
        check (source in ('FISCAL', 'CARRYOVER', 'OTHER', 'CENTRAL', 'PROVINCE', 'LOCAL')),
    annual     numeric(18, 2) check (annual >= 0 and annual < 1e14),
    executed   numeric(18, 2) not null check (executed >= 0 and executed < 1e14),
    as_of      date           not null,
    kind       text           not null check (kind in ('NEW', 'CHANGED')),
    import_id  bigint         not null references project_import,
    made_at    timestamptz    not null default now(),
    undone_at  timestamptz
);
create index execution_project on execution (project_id, year, source, id desc);
create index execution_import on execution (import_id);

alter table execution enable row level security;
alter table execution force row level security;

create policy with_its_project on execution to ${application}
    using (exists (select from project p where p.id = project_id));
create policy in_the_background on execution to ${background} using (true);

grant select, insert, update (undone_at) on execution to ${application};
grant select on execution to ${background};
