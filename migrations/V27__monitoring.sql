-- Rectification: what a reviewer of a monitoring asks to be mended, what its unit answers, and how it ends.

create table rectification (
    id            bigint generated always as identity primary key,
    paper_id      bigint      not null references paper on delete cascade,
    row_key       text        not null default '' check (row_key = '' or row_key ~ '^[a-z0-9]{4,12}$'),
    level         text        not null check (level in ('UNIT', 'DEPARTMENT', 'FINANCE')),
    state         text        not null default 'ASKED' check (state in ('ASKED', 'ANSWERED', 'CLOSED')),
    advice        text        not null check (length(advice) between 1 and 1000),
    due_on        date        not null,
    asked_by      bigint      not null references account,
    asked_name    text        not null,
    asked_at      timestamptz not null default now(),
    answer        text        not null default '' check (length(answer) <= 2000),
    answered_by   bigint references account,
    answered_name text        not null default '',
    answered_at   timestamptz,
    closing       text        not null default '' check (length(closing) <= 1000),
    closed_by     bigint references account,
    closed_name   text        not null default '',
    closed_at     timestamptz,
    version       integer     not null default 0,
    constraint what_was_answered_says_by_whom check (state = 'ASKED' or answered_by is not null and answer <> ''),
    constraint what_was_closed_says_by_whom check ((state = 'CLOSED') = (closed_by is not null)),
    constraint nobody_closes_what_they_answered check (closed_by <> answered_by)
);
create index rectification_paper on rectification (paper_id);
create index rectification_open on rectification (state) where state <> 'CLOSED';

alter table rectification enable row level security;
alter table rectification force row level security;

create policy with_its_paper on rectification to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy in_the_background on rectification to ${background} using (true);

grant select, insert, update on rectification to ${application};
grant select on rectification to ${background};
