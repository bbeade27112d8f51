-- Tokens with which a person's programs call: only the hash is kept, and what was made is revoked, never removed.
create table api_token (
    id             bigint generated always as identity primary key,
    account_id     bigint      not null references account,
    node_id        bigint      not null references node,
    name           text        not null check (length(name) between 1 and 60),
    hash           bytea       not null check (octet_length(hash) = 32),
    ending         text        not null check (length(ending) = 4),
    made_at        timestamptz not null default now(),
    ends_on        date        not null,
    last_used_at   timestamptz,
    last_used_from text        not null default '',
    revoked_at     timestamptz,
    constraint api_token_known unique (hash)
);
create index api_token_account on api_token (account_id, id desc);

alter table api_token enable row level security;
alter table api_token force row level security;

create policy at_the_door on api_token to ${application}
    using (scope_name() in ('door', 'setup')) with check (scope_name() in ('door', 'setup'));
create policy within_the_scope on api_token for select to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = api_token.node_id));
create policy in_the_background on api_token to ${background} using (true);

grant select, insert on api_token to ${application};
grant update (last_used_at, last_used_from, revoked_at) on api_token to ${application};
grant select on api_token to ${background};
