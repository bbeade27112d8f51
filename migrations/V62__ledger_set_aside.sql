-- A project whose line cannot be worked out holds up nobody else: its line stays as it was, why is written down, and it is
-- tried again later and later.

create table ledger_aside (
    project_id bigint      not null,
    year       smallint    not null,
    reason     text        not null,
    since      timestamptz not null default now(),
    tried      integer     not null default 1,
    again_at   timestamptz not null default now() + interval '1 minute',
    primary key (project_id, year)
);
create index ledger_aside_again on ledger_aside (again_at);

alter table ledger_aside enable row level security;
alter table ledger_aside force row level security;
create policy with_its_project on ledger_aside to ${application}
    using (exists (select from project p where p.id = project_id));
create policy in_the_background on ledger_aside to ${background} using (true);
grant select on ledger_aside to ${application};
grant select, insert, update, delete on ledger_aside to ${background};

-- Renews lines as renew_ledger does. Where that fails, halves are tried, until what fails is one project alone. What is no
-- fault of a project is not caught: a lock, a missing right, a full disk, a server that stops.
create function renew_ledger_apart(projects bigint[], years smallint[], revisions bigint[]) returns integer
    language plpgsql set jit = off
as $$
declare
    renewed integer;
    half    integer := cardinality(projects) / 2;
begin
    begin
        renewed := renew_ledger(projects, years, revisions);
        delete from ledger_aside a
         using unnest(projects, years) as w (project_id, year)
         where (a.project_id, a.year) = (w.project_id, w.year);
        return renewed;
    exception when others then
        if left(sqlstate, 2) in ('08', '40', '42', '53', '55', '57', '58') then
            raise;
        end if;
        if half = 0 then
            insert into ledger_aside as a (project_id, year, reason)
            values (projects[1], years[1], left(sqlstate || ' ' || sqlerrm, 500))
                on conflict (project_id, year) do update
               set reason = excluded.reason, tried = a.tried + 1,
                   again_at = now() + least(a.tried, 60) * interval '1 minute';
            return 0;
        end if;
    end;
    return renew_ledger_apart(projects[:half], years[:half], revisions[:half])
         + renew_ledger_apart(projects[half + 1:], years[half + 1:], revisions[half + 1:]);
end
$$;

-- Those whose time has come are due again; how many are aside.
create function retry_in_ledger() returns bigint
    language sql
as $$
    with again as (
        update ledger_aside
           set again_at = now() + least(tried, 60) * interval '1 minute'
         where again_at <= now()
        returning year, project_id)
    insert into ledger_due (year, project_id)
    select year, project_id from again
        on conflict do nothing;
    select count(*) from ledger_aside
$$;

-- The kept lines that are otherwise than they come out of the papers, cell by cell; the print tells one difference from another.
-- What is due is no difference yet, and what is aside is told by itself.
create function misread_lines(projects bigint[], of_year smallint, of_basis text)
    returns table (project_id bigint, name text, print text, cells jsonb)
    language sql stable set jit = off
as $$
    with asked as (
        select p as project_id
          from unnest(projects) p
         where not exists (select from ledger_due d where d.year = of_year and d.project_id = p)
           and not exists (select from ledger_aside a where a.year = of_year and a.project_id = p)),
    made as materialized (
        select m
          from ledger_lines_of(array(select a.project_id from asked a),
                               array_fill(of_year, array [(select count(*) from asked)::integer])) m
         where m.basis = of_basis),
    kept as (
        select k
          from ledger_line k
         where k.project_id in (select a.project_id from asked a) and k.year = of_year and k.basis = of_basis)
    select coalesce((k).project_id, (m).project_id), coalesce((m).name, (k).name), md5(concat(k::text, '/', m::text)),
           (select jsonb_object_agg(key, jsonb_build_array(coalesce(was.value, ''), coalesce(is_now.value, '')))
              from jsonb_each_text(case when (k).project_id is null then '{}' else to_jsonb(k) end) was
              full join jsonb_each_text(case when (m).project_id is null then '{}' else to_jsonb(m) end) is_now using (key)
             where was.value is distinct from is_now.value)
      from made
      full join kept on (m).project_id = (k).project_id
     where m is distinct from k
$$;

-- A counter is written a hundred times an hour and a line ten times a day: their tables are swept and measured by what
-- changed, not by how large they are. After a rebuild nobody waits for that.
alter table ledger_sum set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table ledger_line set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);
alter table ledger_stand set (autovacuum_vacuum_scale_factor = 0.02);
alter table ledger_due set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Only the owner of a table may measure it; the background may ask for it, and only where much has changed since.
create function measure_ledger() returns void
    language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp
as $$
begin
    if exists (select from pg_stat_user_tables
                where schemaname = '${flyway:defaultSchema}'
                  and relname in ('ledger_line', 'ledger_sum')
                  and n_mod_since_analyze > 1000 + n_live_tup / 20) then
        analyze ledger_line, ledger_sum, ledger_stand, ledger_below;
    end if;
end
$$;
revoke execute on function measure_ledger() from public;
grant execute on function measure_ledger() to ${background};
