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
    reminder_id bigint      not null references reminder on delete cascade,
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
    fault       text,
    trouble     text        not null default '' check (length(trouble) <= 500),
    constraint what_was_sent_was_not_given_up check (sent_at is null or given_up_at is null)
);
create index mail_waiting on mail (next_at) where sent_at is null and given_up_at is null;
create index mail_done on mail (made_at);
create index mail_reminder on mail (reminder_id);
create index mail_in_trouble on mail (reminder_id) where sent_at is null and attempts > 0;
create index reminder_node on reminder (node_id, id);

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
create policy of_a_reminder_within_the_scope on mail for select to ${application}
    using (exists (select from reminder r where r.id = reminder_id));
create policy in_the_background on reminder to ${background} using (true);
create policy in_the_background on reminder_item to ${background} using (true);
create policy in_the_background on mail to ${background} using (true);

grant select, insert on reminder to ${application};
grant select, insert, update (dismissed_at) on reminder_item to ${application};
grant insert, select (id, reminder_id, account_id, made_at, next_at, attempts, sent_at, given_up_at, fault, trouble)
    on mail to ${application};
grant select on reminder, reminder_item to ${background};
grant select, delete, update (next_at, attempts, sent_at, given_up_at, fault, trouble) on mail to ${background};

-- How far the papers of every project have come, and how many of a node stand where: kept beside the ledger, by whoever renews
-- its lines, so that who has not filed is told without reading every project. A project itself is of no kind; it lacks its
-- approved targets (BLOCKED) or not. On file is what lacks nothing. What no day is known of stands at infinity; days that follow
-- from windows alone are not kept.
create table filing (
    project_id bigint   not null,
    year       smallint not null,
    kind       text     not null,
    round      smallint not null,
    node_id    bigint   not null,
    lack       text     not null,
    answers    boolean  not null,
    due        date     not null,
    came       date     not null,
    primary key (project_id, year, kind, round)
) with (fillfactor = 85);

create table filing_sum (
    node_id  bigint   not null,
    year     smallint not null,
    kind     text     not null,
    round    smallint not null,
    lack     text     not null,
    answers  boolean  not null,
    due      date     not null,
    came     date     not null,
    number   bigint   not null,
    primary key (node_id, year, kind, round, lack, answers, due, came)
) with (fillfactor = 70);

-- What is kept of projects in a year, worked out from what is on file. Of papers that were approved and opened again, the day of
-- the first edition counts; whoever changes an approved paper owes nothing.
create function filings_of(projects bigint[], years smallint[]) returns setof filing
    language sql stable
as $$
    with wanted as (
        select distinct y.project_id, y.year, j.node_id,
               exists (select from paper t
                        where t.kind = 'TARGET' and t.project_id = y.project_id and t.year = y.year and t.approved_edition > 0)
               as answers
          from unnest(projects, years) as w (project_id, year)
          join project_year y using (project_id, year)
          join project j on j.id = y.project_id
         where y.standing = 'ACTIVE')
    select project_id, year, '', 0::smallint, node_id, case when answers then '' else 'BLOCKED' end, answers,
           'infinity'::date, 'infinity'::date
      from wanted
    union all
    select w.project_id, w.year, p.kind, p.round, w.node_id, case when m.missing then p.state else '' end, w.answers,
           case when m.missing then coalesce(greatest(p.due_on, p.late_until), 'infinity') else 'infinity' end,
           case when m.missing then 'infinity'
                else coalesce((e.submitted_at at time zone 'Asia/Shanghai')::date, 'infinity') end
      from wanted w
      join paper p on p.project_id = w.project_id and p.year = w.year and p.kind in ('TARGET', 'MONITORING', 'SELF_EVALUATION')
     cross join lateral (select p.state = 'RETURNED' or p.state in ('DRAFT', 'WITHDRAWN') and p.approved_edition = 0 as missing) m
      left join edition e on e.paper_id = p.id and e.number = case when p.approved_edition > 0 then 1 else p.edition end
$$;

-- Called by renew_ledger, for the same projects; who calls it again changes nothing.
create function renew_filings(projects bigint[], years smallint[]) returns void
    language plpgsql set jit = off
as $$
declare
    gone  filing[];
    fresh filing[];
begin
    with made as materialized (select m from filings_of(projects, years) m),
         kept as materialized (
             select k
               from (select distinct project_id, year from unnest(projects, years) as w (project_id, year)) w
               join filing k using (project_id, year)),
         paired as (
             select m, k
               from made
               full join kept on (m).project_id = (k).project_id and (m).year = (k).year
                             and (m).kind = (k).kind and (m).round = (k).round
              where m is distinct from k)
    select array_agg(k) filter (where (k).project_id is not null),
           array_agg(m) filter (where (m).project_id is not null)
      into gone, fresh
      from paired;
    if gone is null and fresh is null then
        return;
    end if;
    delete from filing f using unnest(gone) g
     where (f.project_id, f.year, f.kind, f.round) = (g.project_id, g.year, g.kind, g.round);
    insert into filing select * from unnest(fresh);
    insert into filing_sum as s (node_id, year, kind, round, lack, answers, due, came, number)
    select (c.f).node_id, (c.f).year, (c.f).kind, (c.f).round, (c.f).lack, (c.f).answers, (c.f).due, (c.f).came, sum(c.sign)
      from (select -1 as sign, g as f from unnest(gone) g
            union all
            select 1, n from unnest(fresh) n) c
     group by 1, 2, 3, 4, 5, 6, 7, 8
    having sum(c.sign) <> 0
        on conflict (node_id, year, kind, round, lack, answers, due, came)
        do update set number = s.number + excluded.number;
end
$$;

alter table filing enable row level security;
alter table filing force row level security;
alter table filing_sum enable row level security;
alter table filing_sum force row level security;
create policy in_the_background on filing to ${background} using (true);
create policy in_the_background on filing_sum to ${background} using (true);
grant select, insert, update, delete on filing, filing_sum to ${background};
