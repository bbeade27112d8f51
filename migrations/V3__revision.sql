-- The one append-only history: who did what, when, and which cells it changed.

create table revision (
    id            bigint generated always as identity primary key,
    paper         text        not null,
    paper_id      bigint      not null,
    number        integer     not null,
    department_id bigint      not null references node,
    unit_id       bigint references node,
    at            timestamptz not null,
    account_id    bigint references account,
    account_name  text        not null,
    post_id       bigint references node,
    deed          text        not null,
    title         text        not null,
    cells         jsonb       not null default '{}',
    reason        text        not null default '',
    done          boolean     not null default true,
    request_id    text        not null,
    address       text        not null default '',
    previous      bytea       not null,
    hash          bytea       not null,
    constraint one_revision_a_number unique (paper, paper_id, number)
);
create index revision_department on revision (department_id, id desc);
create index revision_account on revision (account_id, id desc);

-- The last link of each paper's chain, and how far it has been sealed.
create table chain (
    paper    text    not null,
    paper_id bigint  not null,
    number   integer not null,
    hash     bytea   not null,
    sealed   integer not null default 0,
    primary key (paper, paper_id)
);
create index chain_unsealed on chain (paper, paper_id) where number > sealed;

-- The chain of all chains: each seal names the heads that have moved since the seal before.
create table seal (
    number   bigint primary key,
    at       timestamptz not null,
    links    integer     not null,
    previous bytea       not null,
    hash     bytea       not null
);
create table seal_link (
    seal_number    bigint  not null references seal,
    paper          text    not null,
    paper_id       bigint  not null,
    chain_number   integer not null,
    hash           bytea   not null,
    primary key (seal_number, paper, paper_id)
);

create function revision_text(r revision) returns text
    language sql stable parallel safe
    return jsonb_build_array(r.paper, r.paper_id, r.number, r.department_id, r.unit_id,
                             (extract(epoch from r.at) * 1000000)::bigint, r.account_id, r.account_name, r.post_id,
                             r.deed, r.title, r.cells, r.reason, r.done, r.request_id, r.address)::text;

create function link_revision() returns trigger
    language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as
$$
begin
    insert into chain as c (paper, paper_id, number, hash) values (new.paper, new.paper_id, 1, '')
        on conflict (paper, paper_id) do update set number = c.number + 1
        returning number, hash into new.number, new.previous;
    new.at = clock_timestamp();
    new.hash = sha256(new.previous || convert_to(revision_text(new), 'UTF8'));
    update chain set hash = new.hash where paper = new.paper and paper_id = new.paper_id;
    return new;
end
$$;

create trigger revision_is_linked before insert on revision
    for each row execute function link_revision();

alter table revision enable row level security;
alter table revision force row level security;

create policy at_the_door on revision to ${application}
    using (scope_name() in ('door', 'setup')) with check (scope_name() in ('door', 'setup'));
create policy within_the_scope on revision to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = revision.department_id));
create policy in_the_background on revision to ${background} using (true);

grant select, insert on revision to ${application};
grant select on chain, seal, seal_link to ${application};
grant select on revision to ${background};
grant select, update (sealed) on chain to ${background};
grant select, insert on seal, seal_link to ${background};
