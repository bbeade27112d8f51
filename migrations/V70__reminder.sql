-- Reminders: who was asked for which paper on which day, and the mail that carries a reminder to those with an address.

create table reminder (
    id        bigint generated always as identity primary key,
    node_id   bigint      not null references node,
    kind      text        not null check (kind in ('TARGET', 'MONITORING', 'SELF_EVALUATION')),
    year      smallint    not null check (year between 1990 and 2199),
    round     smallint    not null default 0 check (round between 0 and 12),
    words     text        not null default '' check (length(words) <= 500),
    sent_by   bigint      not null references account,
    sent_name text        not null,
    sent_at   timestamptz not null default now()
);

-- Nobody is asked twice on one day for the same thing, whoever asks.
create table reminder_item (
    reminder_id   bigint   not null references reminder on delete cascade,
    account_id    bigint   not null references account on delete cascade,
    department_id bigint   not null references node,
    project_id    bigint   not null references project on delete cascade,
    kind          text     not null,
    year          smallint not null,
    round         smallint not null,
    day           date     not null,
    dismissed_at  timestamptz,
    primary key (reminder_id, account_id, project_id),
    constraint reminded_once_a_day unique (account_id, project_id, kind, year, round, day)
);
create index reminder_item_project on reminder_item (project_id, year, kind, round);

-- Mail is written in the transaction of the deed it tells of and sent afterwards, again and again until it was taken;
-- one that is sent twice is known by its message id.
create table mail (
    id          bigint generated always as identity primary key,
    account_id  bigint      not null references account on delete cascade,
    address     text        not null check (length(address) between 3 and 254),
    subject     text        not null check (length(subject) <= 300 and subject !~ '[\x01-\x1f\x7f]'),
    body        text        not null check (length(body) <= 100000),
    message_id  text        not null constraint one_mail_a_message_id unique,
    made_at     timestamptz not null default now(),
    next_at     timestamptz not null default now(),
    attempts    integer     not null default 0,
    sent_at     timestamptz,
    given_up_at timestamptz,
    trouble     text        not null default '' check (length(trouble) <= 500),
    constraint what_was_sent_was_not_given_up check (sent_at is null or given_up_at is null)
);
create index mail_waiting on mail (next_at) where sent_at is null and given_up_at is null;
create index mail_done on mail (made_at);

-- Who fills in the papers of a node: the fillers in post there, or else those of the nearest node above it that has any.
create function fillers_of(node bigint) returns table (account_id bigint)
    language sql stable
as $$
    select f.account_id
      from (select q.account_id, rank() over (order by kind_rank(n.kind) desc) as place
              from below b
              join post q on q.node_id = b.ancestor_id and q.role = 'FILLER'
              join account a on a.id = q.account_id and a.disabled_at is null
              join node n on n.id = q.node_id
             where b.node_id = $1
               and this_year() between b.from_year and b.to_year) f
     where f.place = 1
$$;

alter table reminder enable row level security;
alter table reminder force row level security;
alter table reminder_item enable row level security;
alter table reminder_item force row level security;
alter table mail enable row level security;
alter table mail force row level security;

create policy within_the_scope on reminder_item to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = reminder_item.department_id));
create policy sent_within_the_scope on reminder to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = reminder.node_id));
create policy received_within_the_scope on reminder for select to ${application}
    using (exists (select from reminder_item i where i.reminder_id = id));
create policy written_within_the_scope on mail for insert to ${application}
    with check (exists (select from account a where a.id = account_id));
create policy in_the_background on reminder to ${background} using (true);
create policy in_the_background on reminder_item to ${background} using (true);
create policy in_the_background on mail to ${background} using (true);

grant select, insert on reminder to ${application};
grant select, insert, update (dismissed_at) on reminder_item to ${application};
grant insert on mail to ${application};
grant select on reminder, reminder_item to ${background};
grant select, delete, update (next_at, attempts, sent_at, given_up_at, trouble) on mail to ${background};
