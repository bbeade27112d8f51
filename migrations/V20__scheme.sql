-- Schemes: what is weighed with what, as data, kept as the text of their pack. What was published never changes.
-- What is shipped belongs to nobody and is read by everyone.

create table scheme (
    id           bigint generated always as identity primary key,
    owner_id     bigint references node,
    code         text        not null check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
    version      integer     not null check (version between 1 and 9999),
    name         text        not null check (length(name) between 1 and 150),
    object       text        not null check (object in ('PROJECT', 'DEPARTMENT')),
    shipped      boolean     not null default false,
    state        text        not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    content      text        not null check (octet_length(content) <= 1048576 and content::json is not null),
    copied_from  bigint references scheme,
    edited       integer     not null default 0,
    made_at      timestamptz not null default now(),
    published_at timestamptz,
    constraint scheme_version_taken unique nulls not distinct (owner_id, code, version),
    constraint what_nobody_owns_was_shipped check (shipped = (owner_id is null)),
    constraint what_is_no_draft_was_published check ((state = 'DRAFT') = (published_at is null))
);

create function keep_published_scheme() returns trigger
    language plpgsql as
$$
begin
    if old.state <> 'DRAFT'
       and (tg_op = 'DELETE' or new.state = 'DRAFT'
            or (new.owner_id, new.code, new.version, new.name, new.object, new.content)
               is distinct from (old.owner_id, old.code, old.version, old.name, old.object, old.content)) then
        raise exception using errcode = 'check_violation', constraint = 'published_scheme_stays',
            message = 'a published scheme stays as it is';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger published_scheme_stays before update or delete on scheme
    for each row execute function keep_published_scheme();

-- Which scheme the papers of a kind follow in a year, below a district, a city or the platform.
create table scheme_choice (
    jurisdiction_id bigint   not null references node,
    year            smallint not null check (year between 1990 and 2199),
    kind            text     not null check (kind in ('TARGET', 'OVERALL')),
    scheme_id       bigint   not null references scheme,
    primary key (jurisdiction_id, year, kind)
);

grant select, insert, update, delete on scheme, scheme_choice to ${application};
grant select on scheme, scheme_choice to ${background};
