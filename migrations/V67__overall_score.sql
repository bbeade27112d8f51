-- What an overall evaluation came to when it was handed in: its money, its rates and what each block scores.

create table overall_score (
    paper_id       bigint   not null references paper on delete cascade,
    edition        integer  not null,
    department_id  bigint   not null references node,
    year           smallint not null,
    scheme_id      bigint   not null references scheme,
    initial        numeric(20, 2),
    annual         numeric(20, 2),
    executed       numeric(20, 2),
    final          numeric(20, 2),
    carryover      numeric(20, 2),
    execution_rate numeric,
    difference     numeric,
    total          numeric,
    complete       boolean  not null,
    grade          text,
    blocks         jsonb    not null default '[]',
    primary key (paper_id, edition),
    foreign key (paper_id, edition) references edition on delete cascade
);
create index overall_score_department on overall_score (department_id, year);

alter table overall_score enable row level security;
alter table overall_score force row level security;

create policy with_its_paper on overall_score to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy in_the_background on overall_score to ${background} using (true);

grant select, insert on overall_score to ${application};
grant select on overall_score to ${background};
