-- When papers are filled in a year: windows of a district or city, which its departments may narrow.

create table season (
    id              bigint generated always as identity primary key,
    jurisdiction_id bigint   not null references node,
    year            smallint not null check (year between 1990 and 2199),
    kind            text     not null check (kind in ('DECLARATION', 'ADJUSTMENT', 'MONITORING', 'SELF_EVALUATION')),
    round           smallint not null default 0 check (round between 0 and 12),
    up_to_month     smallint not null default 12 check (up_to_month between 1 and 12),
    opens_on        date     not null,
    warns_on        date     not null,
    closes_on       date     not null,
    closed_early    boolean  not null default false,
    version         integer  not null default 0,
    constraint one_season_a_round unique (jurisdiction_id, year, kind, round),
    constraint season_opens_warns_closes check (opens_on <= warns_on and warns_on <= closes_on),
    constraint only_monitoring_has_rounds check ((kind = 'MONITORING') = (round > 0))
);

-- A department may ask its units for their papers earlier than the finance bureau does, never later.
create table narrower_season (
    season_id     bigint not null references season on delete cascade,
    department_id bigint not null references node,
    opens_on      date   not null,
    warns_on      date   not null,
    closes_on     date   not null,
    constraint one_narrowing_a_department unique (season_id, department_id),
    constraint narrower_season_opens_warns_closes check (opens_on <= warns_on and warns_on <= closes_on)
);

-- Which steps a paper goes through after it was handed in; where none is named, unit and department.
create table review_steps (
    jurisdiction_id bigint   not null references node,
    year            smallint not null check (year between 1990 and 2199),
    paper           text     not null check (paper in ('TARGET', 'MONITORING', 'SELF_EVALUATION')),
    steps           text[]   not null
        check (steps <@ array ['UNIT', 'DEPARTMENT', 'FINANCE'] and cardinality(steps) between 1 and 3),
    primary key (jurisdiction_id, year, paper)
);

grant select, insert, update, delete on season, narrower_season, review_steps to ${application};
grant select on season, narrower_season, review_steps to ${background};
