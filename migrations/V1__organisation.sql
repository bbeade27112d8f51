-- The tree of city, district, department, unit and section, valid by year.

create table node (
    id             bigint generated always as identity primary key,
    kind           text    not null check (kind in ('PLATFORM', 'CITY', 'DISTRICT', 'DEPARTMENT', 'UNIT', 'SECTION')),
    finance_bureau boolean not null default false,
    region_code    text    not null default '' check (length(region_code) <= 9),
    address        text    not null default '' check (length(address) <= 200),
    postcode       text    not null default '' check (length(postcode) <= 6),
    phone          text    not null default '' check (length(phone) <= 20),
    version        integer not null default 0,
    made_at        timestamptz not null default now(),
    constraint only_a_department_is_a_finance_bureau check (not finance_bureau or kind = 'DEPARTMENT')
);
create unique index there_is_one_platform on node (kind) where kind = 'PLATFORM';

-- What a node is called and where it stands from a year on, until its next placement.
create table placement (
    node_id        bigint   not null references node,
    from_year      smallint not null check (from_year between 1990 and 2199),
    parent_id      bigint references node,
    name           text     not null check (length(name) between 1 and 150),
    code           text     not null default '' check (length(code) <= 21),
    state          text     not null default 'ACTIVE' check (state in ('ACTIVE', 'RETIRED', 'MERGED')),
    merged_into_id bigint references node,
    primary key (node_id, from_year),
    constraint a_merged_node_names_its_successor check ((state = 'MERGED') = (merged_into_id is not null)),
    constraint nothing_merges_into_itself check (merged_into_id <> node_id)
);
create index placement_parent on placement (parent_id);

create view standing as
select node_id, from_year, coalesce(lead(from_year) over earlier - 1, 9999)::smallint as to_year,
       parent_id, name, code, state, merged_into_id
  from placement
window earlier as (partition by node_id order by from_year);

-- Every node with all that is above it, itself included, and the years for which that holds.
create table below (
    ancestor_id bigint   not null references node,
    node_id     bigint   not null references node,
    from_year   smallint not null,
    to_year     smallint not null,
    primary key (ancestor_id, node_id, from_year)
);
create index below_node on below (node_id);

-- The department a node belongs to; what stands above departments belongs to itself.
create table belonging (
    node_id       bigint   not null references node,
    from_year     smallint not null,
    to_year       smallint not null,
    department_id bigint   not null references node,
    primary key (node_id, from_year)
);

create function kind_rank(kind text) returns integer
    language sql immutable parallel safe
    return array_position(array ['PLATFORM', 'CITY', 'DISTRICT', 'DEPARTMENT', 'UNIT', 'SECTION'], kind);

create function redraw_tree() returns trigger
    language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as
$$
begin
    if exists (select from placement p
                 join node n on n.id = p.node_id
                 left join node above on above.id = p.parent_id
                where (n.kind = 'PLATFORM') <> (p.parent_id is null)
                   or kind_rank(above.kind) >= kind_rank(n.kind)
                   or n.kind = 'UNIT' and above.kind <> 'DEPARTMENT'
                   or n.kind = 'SECTION' and above.kind not in ('DEPARTMENT', 'UNIT')) then
        raise exception using errcode = 'check_violation', constraint = 'node_stands_under_a_fitting_kind',
            message = 'a node stands under a node of a kind that cannot hold it';
    end if;
    delete from below;
    insert into below (ancestor_id, node_id, from_year, to_year)
    with recursive walk (ancestor_id, node_id, from_year, to_year) as (
        select node_id, node_id, min(from_year), 9999::smallint from placement group by node_id
        union all
        select s.parent_id, w.node_id,
               greatest(s.from_year, w.from_year)::smallint, least(s.to_year, w.to_year)::smallint
          from walk w
          join standing s on s.node_id = w.ancestor_id
                         and s.parent_id is not null
                         and s.from_year <= w.to_year and w.from_year <= s.to_year)
    select ancestor_id, node_id, from_year, max(to_year) from walk group by ancestor_id, node_id, from_year;
    delete from belonging;
    insert into belonging (node_id, from_year, to_year, department_id)
    select b.node_id, b.from_year, b.to_year, b.ancestor_id
      from below b
      join node above on above.id = b.ancestor_id
      join node n on n.id = b.node_id
     where case when kind_rank(n.kind) < kind_rank('DEPARTMENT') then b.ancestor_id = b.node_id
                else above.kind = 'DEPARTMENT' end;
    return null;
end
$$;

create trigger placement_redraws_the_tree
    after insert or update or delete on placement
    for each statement execute function redraw_tree();

-- Budget years are counted in Beijing time, wherever the server stands.
create function this_year() returns smallint
    language sql stable parallel safe
    return extract(year from now() at time zone 'Asia/Shanghai')::smallint;

-- What a node is called in a year; before its first placement, what it was first called.
create function name_of(node bigint, year integer) returns text
    language sql stable parallel safe
    return (select name from placement p where p.node_id = node
             order by p.from_year <= year desc, abs(p.from_year - year) limit 1);

-- The department a node belongs to in a year, or the node itself above departments.
create function department_of(node bigint, year integer) returns bigint
    language sql stable parallel safe
    return coalesce((select department_id from belonging b where b.node_id = node and year between b.from_year and b.to_year limit 1),
                    (select department_id from belonging b where b.node_id = node order by b.from_year limit 1),
                    node);

-- The rows a transaction may touch: a node with all below it, or a named errand such as signing in.
create function scope_name() returns text
    language sql stable parallel safe
    return coalesce(current_setting('jiheng.scope', true), '');

create function scope_node() returns bigint
    language sql stable parallel safe
    return case when scope_name() ~ '^[0-9]+$' then scope_name()::bigint end;

-- The oldest release that may use this schema.
create table schema_floor (
    oldest_release text not null
);
insert into schema_floor values ('0.1.0');

grant usage on schema ${flyway:defaultSchema} to ${application}, ${background};
grant select, insert, update, delete on node, placement to ${application};
grant select on standing, below, belonging, schema_floor to ${application};
grant select on all tables in schema ${flyway:defaultSchema} to ${background};
