-- What each edition of a self-evaluation scored: figures that lists and boards sum up, and the words its page shows.

create table evaluation_score (
    paper_id        bigint        not null,
    edition         integer       not null,
    project_id      bigint        not null references project,
    year            smallint      not null,
    department_id   bigint        not null references node,
    node_id         bigint        not null references node,
    scheme_id       bigint        not null references scheme,
    initial         numeric(20, 2),
    annual          numeric(20, 2),
    executed        numeric(20, 2),
    execution_rate  numeric,
    execution_score numeric,
    total           numeric       not null,
    complete        boolean       not null,
    grade           text,
    published       boolean       not null default false,
    facts           jsonb         not null,
    primary key (paper_id, edition),
    foreign key (paper_id, edition) references edition on delete cascade,
    constraint only_a_complete_score_has_a_grade check (complete or grade is null)
);
create index evaluation_score_department on evaluation_score (department_id, year);
create index evaluation_score_project on evaluation_score (project_id);

create table evaluation_score_row (
    paper_id   bigint   not null,
    edition    integer  not null,
    row_key    text     not null check (row_key ~ '^[a-z0-9]{4,12}$'),
    number     smallint not null,
    level1     text     not null,
    level2     text     not null default '',
    name       text     not null default '',
    target     text     not null default '',
    actual     text     not null default '',
    mark       text     not null default '' check (mark in ('', 'UNPROMISED', 'UNEVALUATED')),
    weight     numeric,
    completion numeric,
    score      numeric,
    outcome    text     not null,
    primary key (paper_id, edition, row_key),
    foreign key (paper_id, edition) references evaluation_score on delete cascade
);

alter table evaluation_score enable row level security;
alter table evaluation_score force row level security;
alter table evaluation_score_row enable row level security;
alter table evaluation_score_row force row level security;

create policy with_its_paper on evaluation_score to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy with_its_paper on evaluation_score_row to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy in_the_background on evaluation_score to ${background} using (true);
create policy in_the_background on evaluation_score_row to ${background} using (true);

grant select, insert on evaluation_score, evaluation_score_row to ${application};
grant select on evaluation_score, evaluation_score_row to ${background};

-- Who has begun to review a paper at the step it waits for; until then its fillers can take it back.
alter table paper add column reviewed_by text not null default '';
