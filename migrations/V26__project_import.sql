-- A list of projects that was uploaded: kept an hour to be looked at, then carried out whole, then undone whole.
create table project_import (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account,
    node_id    bigint      not null references node,
    year       smallint    not null check (year between 1990 and 2199),
    money_unit text        not null check (money_unit in ('YUAN', 'WAN_YUAN')),
    file_name  text        not null check (length(file_name) <= 200),
    content    text        not null check (octet_length(content) <= 33554432),
    made_at    timestamptz not null default now(),
    done_at    timestamptz,
    undone_at  timestamptz,
    constraint only_what_was_done_is_undone check (undone_at is null or done_at is not null),
    constraint the_list_itself_is_not_kept check (done_at is null or content = '')
);
create index project_import_node on project_import (node_id, id desc);

-- What an import did to one project: created it, took it over into the year, or changed these cells of it.
create table project_import_row (
    import_id  bigint not null references project_import on delete cascade,
    project_id bigint not null,
    code       text   not null,
    name       text   not null,
    kind       text   not null check (kind in ('NEW', 'CONTINUED', 'CHANGED')),
    before     jsonb  not null,
    after      jsonb  not null,
    stayed     jsonb  not null default '[]',
    primary key (import_id, project_id)
);

alter table project_import enable row level security;
alter table project_import force row level security;
alter table project_import_row enable row level security;
alter table project_import_row force row level security;

create policy within_the_scope on project_import to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = project_import.node_id));
create policy in_the_background on project_import to ${background} using (true);
create policy with_its_import on project_import_row to ${application}
    using (exists (select from project_import i where i.id = import_id));
create policy in_the_background on project_import_row to ${background} using (true);

grant select, insert, update, delete on project_import to ${application};
grant select, insert, update (stayed) on project_import_row to ${application};
grant select, delete on project_import to ${background};
grant select on project_import_row to ${background};

-- Lists of accounts come from workbooks too and are kept as tables now, which takes more room than their text did.
alter table account_import
    drop constraint account_import_content_check,
    add constraint account_import_content_check check (octet_length(content) <= 33554432);
