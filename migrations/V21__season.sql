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
    closed_because  text     not null default '' check (length(closed_because) <= 500),
    version         integer  not null default 0,
    constraint one_season_a_round unique (jurisdiction_id, year, kind, round),
    constraint season_opens_warns_closes check (opens_on <= warns_on and warns_on <= closes_on),
    constraint only_monitoring_has_rounds check ((kind = 'MONITORING') = (round > 0)),
    constraint what_was_closed_early_says_why check (closed_early = (closed_because <> ''))
);

-- A department may ask its units for their papers earlier than the finance bureau does, never later.
create table narrower_season (
    season_id     bigint  not null references season on delete cascade,
    department_id bigint  not null references node,
    opens_on      date    not null,
    warns_on      date    not null,
    closes_on     date    not null,
    version       integer not null default 0,
    constraint one_narrowing_a_department unique (season_id, department_id),
    constraint narrower_season_opens_warns_closes check (opens_on <= warns_on and warns_on <= closes_on)
);

-- Which steps a paper goes through after it was handed in; where none is named, unit and department.
create table review_steps (
    id              bigint   generated always as identity unique,
    jurisdiction_id bigint   not null references node,
    year            smallint not null check (year between 1990 and 2199),
    paper           text     not null check (paper in ('TARGET', 'MONITORING', 'SELF_EVALUATION')),
    steps           text[]   not null
        check (steps <@ array ['UNIT', 'DEPARTMENT', 'FINANCE'] and cardinality(steps) between 1 and 3),
    version         integer  not null default 0,
    primary key (jurisdiction_id, year, paper)
);

-- The windows of a year as they hold for a node: those of the nearest city or district that set any, each cut to what
-- the department of the node left of it. Where the two no longer meet, it opens after it closes and is never open.
create function windows_of(node bigint, year integer)
    returns table (season_id bigint, kind text, round smallint, up_to_month smallint, opens_on date, warns_on date,
                   closes_on date, closed_early boolean, closed_because text, narrowed boolean)
    language sql stable
as $$
    select s.id, s.kind, s.round, s.up_to_month,
           greatest(s.opens_on, n.opens_on),
           greatest(s.opens_on, n.opens_on,
                    least(coalesce(n.warns_on, s.warns_on), s.closes_on, n.closes_on)),
           least(s.closes_on, n.closes_on), s.closed_early, s.closed_because, n.season_id is not null
      from season s
      left join narrower_season n on n.season_id = s.id and n.department_id = department_of($1, $2)
     where s.year = $2
       and s.jurisdiction_id = (select b.ancestor_id
                                  from below b
                                  join node j on j.id = b.ancestor_id
                                 where b.node_id = $1
                                   and $2 between b.from_year and b.to_year
                                   and exists (select from season any_s
                                                where any_s.jurisdiction_id = b.ancestor_id and any_s.year = $2)
                                 order by kind_rank(j.kind) desc
                                 limit 1)
$$;

alter table season enable row level security;
alter table season force row level security;
alter table narrower_season enable row level security;
alter table narrower_season force row level security;
alter table review_steps enable row level security;
alter table review_steps force row level security;

-- Everyone reads what holds above them; a district or city is set only from itself or from above.
create policy what_holds_above on season for select to ${application}
    using (exists (select from below b where b.ancestor_id = jurisdiction_id and b.node_id = (select scope_node())));
create policy within_the_scope on season to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = jurisdiction_id)
           or scope_name() = 'setup');
create policy within_the_scope on narrower_season to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = department_id)
           or scope_name() = 'setup');
create policy what_holds_above on review_steps for select to ${application}
    using (exists (select from below b where b.ancestor_id = jurisdiction_id and b.node_id = (select scope_node())));
create policy within_the_scope on review_steps to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = jurisdiction_id)
           or scope_name() = 'setup');
create policy in_the_background on season to ${background} using (true);
create policy in_the_background on narrower_season to ${background} using (true);
create policy in_the_background on review_steps to ${background} using (true);

grant select, insert, update, delete on season, narrower_season, review_steps to ${application};
grant select on season, narrower_season, review_steps to ${background};
