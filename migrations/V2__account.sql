-- People, the posts they hold, and their way in.

create table account (
    id                  bigint generated always as identity primary key,
    login               text        not null constraint login_taken unique check (length(login) between 1 and 50),
    name                text        not null check (length(name) between 1 and 50),
    phone               text        not null default '' check (length(phone) <= 20),
    node_id             bigint      not null references node,
    password            text        not null,
    password_set_at     timestamptz not null default now(),
    one_time            boolean     not null default true,
    local_only          boolean     not null default false,
    disabled_at         timestamptz,
    language            text        not null default 'zh-CN' check (language in ('zh-CN', 'en')),
    text_size           text        not null default 'standard' check (text_size in ('standard', 'large', 'largest')),
    last_signed_in_at   timestamptz,
    last_signed_in_from text        not null default '',
    version             integer     not null default 0,
    made_at             timestamptz not null default now()
);
create index account_node on account (node_id);

create table former_password (
    account_id bigint      not null references account,
    password   text        not null,
    set_at     timestamptz not null default now()
);
create index former_password_account on former_password (account_id, set_at desc);

create table post (
    account_id bigint not null references account,
    node_id    bigint not null references node,
    role       text   not null check (role in ('FILLER', 'UNIT_REVIEWER', 'DEPARTMENT_REVIEWER', 'DEPARTMENT_HEAD', 'FINANCE',
                                               'EVALUATOR', 'AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN')),
    given_at   timestamptz not null default now(),
    primary key (account_id, node_id, role)
);
create index post_node on post (node_id);

create table session (
    id            uuid primary key,
    account_id    bigint      not null references account,
    node_id       bigint references node,
    made_at       timestamptz not null default now(),
    seen_at       timestamptz not null default now(),
    ends_at       timestamptz not null,
    ended_at      timestamptz,
    ended_because text check (ended_because in ('SIGNED_OUT', 'TIME', 'ELSEWHERE', 'REVOKED', 'PASSWORD')),
    address       text        not null,
    agent         text        not null default '',
    constraint an_ended_session_says_why check ((ended_at is null) = (ended_because is null))
);
create index session_account on session (account_id) where ended_at is null;

-- A form that met a session ended by time, kept for the same person's next sign-in.
create table parked_post (
    id         bigint generated always as identity primary key,
    session_id uuid        not null references session,
    account_id bigint      not null references account,
    path       text        not null,
    body       bytea       not null check (octet_length(body) <= 524288),
    parked_at  timestamptz not null default now()
);
create index parked_post_account on parked_post (account_id);

-- Wrong passwords, counted by account and device, by account and stranger, and by address.
create table wrong_password (
    counted_for text        not null,
    at          timestamptz not null default now()
);
create index wrong_password_counted on wrong_password (counted_for, at);

-- A deed asked for with a key; the same key gets the same answer.
create table command (
    account_id bigint      not null references account,
    key        uuid        not null,
    request    bytea       not null,
    answer     text,
    at         timestamptz not null default now(),
    primary key (account_id, key)
);
create index command_at on command (at);

create table setup_link (
    token_hash bytea primary key,
    made_at    timestamptz not null default now(),
    used_at    timestamptz
);

alter table account enable row level security;
alter table account force row level security;
alter table post enable row level security;
alter table post force row level security;

create policy at_the_door on account to ${application}
    using (scope_name() in ('door', 'setup')) with check (scope_name() in ('door', 'setup'));
create policy within_the_scope on account to ${application}
    using (node_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = account.node_id));
create policy in_the_background on account to ${background} using (true);

create policy at_the_door on post to ${application}
    using (scope_name() in ('door', 'setup')) with check (scope_name() in ('door', 'setup'));
create policy within_the_scope on post to ${application}
    using (node_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = post.node_id));
create policy in_the_background on post to ${background} using (true);

grant select, insert, update on account, session, setup_link to ${application};
grant select, insert, delete on former_password, post, wrong_password, parked_post to ${application};
grant select, insert, update on command to ${application};
grant select on account, former_password, post, session, parked_post, wrong_password, command, setup_link to ${background};
grant delete on command, wrong_password, parked_post to ${background};
