-- Budget projects: what they are, where they stand in each year, and their money by year and source.

create table project (
    id               bigint generated always as identity primary key,
    department_id    bigint      not null references node,
    node_id          bigint      not null references node,
    code             text        not null check (length(code) between 1 and 21),
    name             text        not null check (length(name) between 1 and 180),
    attribute        text        not null check (attribute in ('ONE_TIME', 'CONTINUING', 'NEW')),
    period           text        not null default '' check (length(period) <= 50),
    starts_on        date,
    starts_precision text        not null default 'DAY' check (starts_precision in ('DAY', 'MONTH', 'YEAR')),
    ends_on          date,
    ends_precision   text        not null default 'DAY' check (ends_precision in ('DAY', 'MONTH', 'YEAR')),
    initiated_year   smallint check (initiated_year between 1949 and 2199),
    basis            text        not null default '' check (length(basis) <= 20000),
    organised        text        not null default '' check (organised in ('', 'PURCHASED_SERVICE', 'SELF', 'OTHER')),
    lead_section     text        not null default '' check (length(lead_section) <= 50),
    leader           text        not null default '' check (length(leader) <= 50),
    phone            text        not null default '' check (length(phone) <= 20),
    origin           text        not null default '' check (length(origin) <= 500),
    version          integer     not null default 0,
    made_at          timestamptz not null default now(),
    constraint project_ends_before_start check (ends_on >= starts_on)
);
create index project_department on project (department_id);
create index project_node on project (node_id);

-- A project in one budget year. Only what is active is declared and evaluated.
create table project_year (
    project_id    bigint   not null references project on delete cascade,
    year          smallint not null check (year between 1990 and 2199),
    department_id bigint   not null references node,
    code          text     not null,
    standing      text     not null default 'ACTIVE' check (standing in ('ACTIVE', 'CANCELLED', 'EXEMPT')),
    reason        text     not null default '' check (length(reason) <= 1000),
    primary key (project_id, year),
    constraint project_code_taken unique (department_id, year, code),
    constraint what_is_not_active_says_why check (standing = 'ACTIVE' or length(reason) > 0)
);
create index project_year_year on project_year (year, department_id);

-- Money of a project in a year from one source, in yuan: at the beginning of the year, and as adjusted since.
create table funding (
    project_id bigint         not null references project on delete cascade,
    year       smallint       not null check (year between 1990 and 2199),
    source     text           not null
        check (source in ('FISCAL', 'CARRYOVER', 'OTHER', 'CENTRAL', 'PROVINCE', 'LOCAL')),
    initial    numeric(18, 2) not null check (initial >= 0 and initial < 1e14),
    adjusted   numeric(18, 2) not null check (adjusted >= 0 and adjusted < 1e14),
    reason     text           not null default '' check (length(reason) <= 1000),
    primary key (project_id, year, source)
);

create table contract (
    id               bigint generated always as identity primary key,
    project_id       bigint         not null references project on delete cascade,
    name             text           not null check (length(name) between 1 and 300),
    short_name       text           not null default '' check (length(short_name) <= 100),
    payee            text           not null check (length(payee) between 1 and 200),
    starts_on        date,
    ends_on          date,
    amount           numeric(18, 2) not null check (amount >= 0 and amount < 1e14),
    scope            text           not null default '' check (length(scope) <= 20000),
    position         integer        not null default 0,
    version          integer        not null default 0,
    constraint contract_ends_before_start check (ends_on >= starts_on)
);
create index contract_project on contract (project_id, position);

create table instalment (
    id                bigint generated always as identity primary key,
    contract_id       bigint         not null references contract on delete cascade,
    number            integer        not null check (number between 1 and 999),
    kind              text           not null check (kind in ('FIRST', 'PROGRESS', 'FINAL')),
    percent           numeric(7, 4) check (percent >= 0 and percent <= 100),
    amount            numeric(18, 2) not null check (amount >= 0 and amount < 1e14),
    planned_on        date,
    planned_precision text           not null default 'MONTH' check (planned_precision in ('DAY', 'MONTH', 'YEAR')),
    paid_on           date,
    paid_precision    text           not null default 'MONTH' check (paid_precision in ('DAY', 'MONTH', 'YEAR')),
    state             text           not null default 'PLANNED' check (state in ('PLANNED', 'APPROVED', 'PAID')),
    constraint one_instalment_a_number unique (contract_id, number),
    constraint what_was_paid_says_when check (state <> 'PAID' or paid_on is not null)
);

create table procurement (
    id                  bigint generated always as identity primary key,
    project_id          bigint not null references project on delete cascade,
    method              text   not null
        check (method in ('OPEN_TENDER', 'INVITED_TENDER', 'NEGOTIATION', 'COMPETITIVE_TALK', 'INQUIRY', 'SINGLE_SOURCE',
                          'FRAMEWORK', 'OTHER')),
    agency              text   not null default '' check (length(agency) <= 200),
    evaluated_on        date,
    evaluated_precision text   not null default 'DAY' check (evaluated_precision in ('DAY', 'MONTH', 'YEAR')),
    winner              text   not null default '' check (length(winner) <= 200),
    award               numeric(18, 2) check (award >= 0 and award < 1e14),
    legal_basis         text   not null default '' check (length(legal_basis) <= 500),
    position            integer not null default 0,
    version             integer not null default 0
);
create index procurement_project on procurement (project_id, position);

alter table project enable row level security;
alter table project force row level security;
alter table project_year enable row level security;
alter table project_year force row level security;
alter table funding enable row level security;
alter table funding force row level security;
alter table contract enable row level security;
alter table contract force row level security;
alter table instalment enable row level security;
alter table instalment force row level security;
alter table procurement enable row level security;
alter table procurement force row level security;

create policy within_the_scope on project to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = project.department_id)
           or scope_name() = 'setup');
create policy within_the_scope on project_year to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = project_year.department_id)
           or scope_name() = 'setup');
create policy with_its_project on funding to ${application}
    using (exists (select from project p where p.id = project_id));
create policy with_its_project on contract to ${application}
    using (exists (select from project p where p.id = project_id));
create policy with_its_contract on instalment to ${application}
    using (exists (select from contract c where c.id = contract_id));
create policy with_its_project on procurement to ${application}
    using (exists (select from project p where p.id = project_id));
create policy in_the_background on project to ${background} using (true);
create policy in_the_background on project_year to ${background} using (true);
create policy in_the_background on funding to ${background} using (true);
create policy in_the_background on contract to ${background} using (true);
create policy in_the_background on instalment to ${background} using (true);
create policy in_the_background on procurement to ${background} using (true);

grant select, insert, update, delete on project, project_year, funding, contract, instalment, procurement to ${application};
grant select on project, project_year, funding, contract, instalment, procurement to ${background};
