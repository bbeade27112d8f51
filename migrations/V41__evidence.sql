-- Evidence: files that lie with a paper at a place of it, kept in pieces; what was handed in with them is never changed.

create table evidence (
    id            bigint generated always as identity primary key,
    paper_id      bigint      not null references paper on delete cascade,
    place         text        not null check (place ~ '^[a-z][a-z0-9_.]{0,59}$'),
    key           text        not null check (length(key) between 1 and 60),
    name          text        not null check (length(name) between 1 and 200),
    kind          text check (kind in ('PDF', 'JPEG', 'PNG', 'XLSX', 'DOCX', 'OFD')),
    bytes         bigint      not null default 0 check (bytes >= 0),
    sha256        bytea check (length(sha256) = 32),
    since_edition integer     not null check (since_edition >= 1),
    until_edition integer,
    added_by      bigint      not null references account,
    added_name    text        not null,
    added_at      timestamptz not null default now(),
    arrived_at    timestamptz,
    removed_by    bigint references account,
    removed_name  text        not null default '',
    removed_at    timestamptz,
    reason        text        not null default '' check (length(reason) <= 1000),
    purged        boolean     not null default false,
    pages         integer check (pages >= 0),
    trouble       text        not null default '',
    constraint what_has_arrived_is_whole check (arrived_at is null or kind is not null and sha256 is not null and bytes > 0),
    constraint removed_means_until_an_edition check ((removed_at is null) = (until_edition is null))
);
create unique index one_file_a_sending on evidence (paper_id, key) where arrived_at is not null;
create index evidence_paper on evidence (paper_id);
create index evidence_unfinished on evidence (added_at) where arrived_at is null;
create index evidence_unneeded on evidence (removed_at) where removed_at is not null and not purged;

-- Files are packed already; PostgreSQL need not try to pack them again.
create table evidence_chunk (
    evidence_id bigint  not null references evidence on delete cascade,
    number      integer not null check (number >= 0),
    content     bytea   not null check (length(content) <= 262144),
    primary key (evidence_id, number)
);
alter table evidence_chunk alter column content set storage external;

-- Pages drawn as pictures, made when somebody first looks; page 0 is the small picture in a list.
create table evidence_picture (
    evidence_id bigint   not null references evidence on delete cascade,
    page        smallint not null check (page >= 0),
    width       integer  not null,
    height      integer  not null,
    content     bytea    not null,
    primary key (evidence_id, page)
);
alter table evidence_picture alter column content set storage external;

create function evidence_stays() returns trigger
    language plpgsql as
$$
begin
    if old.arrived_at is not null
       and (new.paper_id, new.place, new.name, new.kind, new.bytes, new.sha256, new.since_edition, new.arrived_at)
           is distinct from
           (old.paper_id, old.place, old.name, old.kind, old.bytes, old.sha256, old.since_edition, old.arrived_at) then
        raise exception 'what has arrived stays as it is' using errcode = 'check_violation', constraint = 'evidence_stays';
    end if;
    return new;
end
$$;
create trigger evidence_stays before update on evidence for each row execute function evidence_stays();

-- Whether a file lies with an edition; edition 0 is what is being filled in.
create function evidence_stands(e evidence, p paper, edition integer) returns boolean
    language sql immutable parallel safe
    return e.arrived_at is not null
           and case
                   when e.place = 'signed'
                       then e.removed_at is null and e.since_edition = case edition when 0 then p.edition else edition end
                   when edition = 0 then e.removed_at is null
                   else e.since_edition <= edition and (e.until_edition is null or e.until_edition >= edition)
               end;

-- An adjustment that is dropped leaves the evidence as it was approved: what it added goes, what it removed is back.
create function evidence_follows_its_paper() returns trigger
    language plpgsql as
$$
begin
    update evidence
       set removed_at = now(), until_edition = new.edition
     where paper_id = new.id and place <> 'signed' and removed_at is null and since_edition > new.edition;
    update evidence
       set removed_at = null, until_edition = null, removed_by = null, removed_name = '', reason = ''
     where paper_id = new.id and place <> 'signed' and until_edition = new.edition and since_edition <= new.edition;
    return null;
end
$$;
create trigger evidence_follows_its_paper after update of state on paper for each row
    when (old.state in ('DRAFT', 'RETURNED', 'WITHDRAWN') and new.state not in ('DRAFT', 'RETURNED', 'WITHDRAWN')
          and old.edition = new.edition)
    execute function evidence_follows_its_paper();

alter table evidence enable row level security;
alter table evidence force row level security;
alter table evidence_chunk enable row level security;
alter table evidence_chunk force row level security;
alter table evidence_picture enable row level security;
alter table evidence_picture force row level security;

create policy seen_with_its_paper on evidence for select to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy added_with_its_paper on evidence for insert to ${application}
    with check (exists (select from paper p where p.id = paper_id));
create policy changed_with_its_paper on evidence for update to ${application}
    using (exists (select from paper p where p.id = paper_id));
create policy dropped_while_it_arrives on evidence for delete to ${application}
    using (arrived_at is null and exists (select from paper p where p.id = paper_id));
create policy seen_with_its_file on evidence_chunk for select to ${application}
    using (exists (select from evidence e where e.id = evidence_id));
create policy added_while_it_arrives on evidence_chunk for insert to ${application}
    with check (exists (select from evidence e where e.id = evidence_id and e.arrived_at is null));
create policy with_its_file on evidence_picture to ${application}
    using (exists (select from evidence e where e.id = evidence_id));
create policy in_the_background on evidence to ${background} using (true);
create policy in_the_background on evidence_chunk to ${background} using (true);
create policy in_the_background on evidence_picture to ${background} using (true);

grant select, insert, delete on evidence to ${application};
grant update (name, place, key, since_edition, kind, bytes, sha256, arrived_at, until_edition, removed_by, removed_name, removed_at, reason, pages, trouble)
    on evidence to ${application};
grant select, insert on evidence_chunk to ${application};
grant select, insert on evidence_picture to ${application};
grant select, delete, update (purged) on evidence to ${background};
grant select, delete on evidence_chunk, evidence_picture to ${background};
