-- The ledger: every project of a year as one line, once by what was approved and once by what was handed in last, and the
-- sums of those lines at every node of the organisation. All of it follows from papers, scores and budgets and can be
-- worked out anew at any time; it is kept so that boards and score tables need not.

-- Nothing here refers to the rows it follows from, so that keeping it waits for no deed and a project that goes leaves its
-- line behind until the sums are lowered by it.

create table ledger_line (
    project_id      bigint   not null,
    year            smallint not null,
    basis           text     not null check (basis in ('APPROVED', 'LATEST')),
    department_id   bigint   not null,
    node_id         bigint   not null,
    unit            text     not null,
    code            text     not null,
    name            text     not null,
    lead_section    text     not null,
    standing        text     not null,
    target          text     not null,
    monitoring      text     not null,
    state           text     not null,
    approved        boolean  not null,
    published       boolean  not null,
    paper_id        bigint,
    due             date,
    moved_at        timestamptz,
    handed_in_at    timestamptz,
    reviewer        text     not null,
    reviewed_at     text     not null,
    edition         integer,
    scheme_id       bigint,
    initial         numeric(20, 2),
    annual          numeric(20, 2),
    executed        numeric(20, 2),
    rate            numeric,
    execution_score numeric,
    total           numeric,
    complete        boolean  not null,
    grade           text,
    points          jsonb    not null,
    lost            jsonb    not null,
    errors          integer  not null,
    warnings        integer  not null,
    unanswered      integer  not null,
    primary key (project_id, year, basis)
) with (fillfactor = 85);
create index ledger_line_score on ledger_line (department_id, year, basis, total desc nulls last, project_id);
create index ledger_line_name on ledger_line (department_id, year, basis, pinyin(name) collate pinyin, project_id);

-- The lines of nodes in brief: all that a table is sorted by but what schemes name, so that a million are put in order without
-- being read themselves.
create index ledger_line_node on ledger_line (node_id, year, basis)
    include (department_id, project_id, standing, code, unit, lead_section, state, approved, target, monitoring, due, handed_in_at,
             reviewer, reviewed_at, edition, scheme_id, initial, annual, executed, rate, execution_score, total, errors, warnings,
             unanswered);
create index ledger_line_year on ledger_line (year, basis, total desc nulls last, project_id);

-- How many there are of something, what they come to, and what they could have come to.
create table ledger_sum (
    node_id  bigint   not null,
    year     smallint not null,
    basis    text     not null check (basis in ('APPROVED', 'LATEST')),
    what     text     not null,
    key      text     not null,
    number   bigint   not null,
    amount   numeric  not null,
    weight   numeric  not null,
    primary key (node_id, year, basis, what, key)
) with (fillfactor = 70);

-- The turn of the ledger at which something below a node changed last, and when and by which line of the history.
create table ledger_stand (
    node_id  bigint      not null,
    year     smallint    not null,
    turn     bigint      not null,
    revision bigint      not null,
    at       timestamptz not null,
    primary key (node_id, year)
) with (fillfactor = 70);
create index ledger_stand_turn on ledger_stand (turn);

-- How far the ledger has followed the history: everything committed in the snapshot is in it, up to a line of the history.
-- Transactions are numbered by the server; on another one all is worked out anew. Whoever writes into the ledger holds this row.
-- While it is moving, nodes have other places in the tree than in the sums.
create table ledger_position (
    one      boolean primary key default true check (one),
    server   text        not null default '',
    followed pg_snapshot not null default '1:1:',
    turn     bigint      not null default 0,
    revision bigint,
    moving   boolean     not null default false
);
insert into ledger_position default values;

-- Whose lines have still to be worked out, the newest years first; many at once are not done in one go.
create table ledger_due (
    year       smallint not null,
    project_id bigint   not null,
    primary key (year, project_id)
);

-- The tree as the sums know it: what was added below a node is taken away from the same node, whatever moved meanwhile.
create table ledger_below (
    ancestor_id bigint   not null,
    node_id     bigint   not null,
    from_year   smallint not null,
    to_year     smallint not null,
    primary key (ancestor_id, node_id, from_year)
);
create index ledger_below_node on ledger_below (node_id);

-- Approved as long as nobody changes what was approved last.
create function ledger_state(p paper) returns text
    language sql immutable
as $$
    select case when p.approved_edition > 0 and p.approved_edition = p.edition
                     and p.state not in ('DRAFT', 'RETURNED', 'WITHDRAWN')
                then 'APPROVED' else p.state end
$$;

-- The lines of projects in a year, worked out from what is on file; a project that does not stand in the year has none. While
-- the score of an indicator is open there is no total, and its block has no points.
create function ledger_lines_of(projects bigint[], years smallint[]) returns setof ledger_line
    language sql stable
as $$
    with wanted as (
        select distinct y.project_id, y.year, j.department_id, j.node_id, y.code, j.name, j.lead_section, y.standing
          from unnest(projects, years) as w (project_id, year)
          join project_year y using (project_id, year)
          join project j on j.id = y.project_id),
    -- What all projects of a node have in common is asked once.
    place as materialized (
        select n.node_id, n.year, name_of(n.node_id, n.year) as unit,
               (select closes_on from windows_of(n.node_id, n.year) where kind = 'SELF_EVALUATION') as closes_on
          from (select distinct node_id, year from wanted) n),
    standing as (
        select w.*, place.unit, p.id as paper_id, coalesce(p.state, '') as state,
               coalesce(p.approved_edition, 0) as approved_edition, coalesce(p.edition, 0) as edition,
               coalesce(p.approved_edition > 0 and p.approved_edition = p.edition
                        and p.state not in ('DRAFT', 'RETURNED', 'WITHDRAWN'), false) as approved,
               coalesce(p.cells ->> 'as_published' = 'yes', false) as published,
               case when p.cells ->> 'as_published' is null
                    then coalesce(greatest(p.due_on, p.late_until), place.closes_on) end as due,
               p.moved_at, coalesce(ledger_state(t), '') as target,
               coalesce((select ledger_state(m) from paper m
                          where m.kind = 'MONITORING' and m.project_id = w.project_id and m.year = w.year
                          order by m.round desc limit 1), '') as monitoring,
               money.initial, money.annual, spent.executed
          from wanted w
          join place using (node_id, year)
          left join lateral (
                select sum(f.initial) as initial, sum(f.adjusted) as annual
                  from funding f
                 where f.project_id = w.project_id and f.year = w.year) money on true
          left join lateral (
                select sum(newest.executed) as executed
                  from (select distinct on (x.source) x.executed
                          from execution x
                         where x.project_id = w.project_id and x.year = w.year and x.undone_at is null
                         order by x.source, x.id desc) newest) spent on true
          left join paper t on t.kind = 'TARGET' and t.project_id = w.project_id and t.year = w.year and t.round = 0
          left join paper p on p.kind = 'SELF_EVALUATION' and p.project_id = w.project_id and p.year = w.year and p.round = 0),
    of_basis as (
        select s.*, b.basis, nullif(case b.basis when 'APPROVED' then s.approved_edition else s.edition end, 0) as shown
          from standing s
         cross join (values ('APPROVED'), ('LATEST')) as b (basis))
    select s.project_id, s.year, s.basis, s.department_id, s.node_id, s.unit, s.code, s.name, s.lead_section, s.standing,
           s.target, s.monitoring, s.state, s.approved, s.published, s.paper_id, s.due, s.moved_at,
           e.submitted_at, coalesce(e.passed -> -1 ->> 'by', ''), coalesce(e.passed -> -1 ->> 'at', ''),
           s.shown, c.scheme_id,
           coalesce(c.initial, s.initial), coalesce(c.annual, s.annual), coalesce(c.executed, s.executed),
           c.execution_rate, c.execution_score, case when c.complete then c.total end, coalesce(c.complete, false), c.grade,
           coalesce(r.points, '{}'), coalesce(r.lost, '[]'),
           coalesce(f.errors, 0), coalesce(f.warnings, 0), coalesce(f.unanswered, 0)
      from of_basis s
      left join edition e on e.paper_id = s.paper_id and e.number = s.shown
      left join evaluation_score c on c.paper_id = s.paper_id and c.edition = s.shown
      left join lateral (
            select jsonb_object_agg(level1, jsonb_build_array(score, weight)) as points, jsonb_agg(kinds) as lost
              from (select level1, case when bool_and(scored) then sum(score) end as score, sum(weight) as weight,
                           jsonb_agg(kind order by level2, why) as kinds
                      from (select level1, level2, deviation_kind as why, sum(score) as score, sum(weight) as weight,
                                   bool_and(score is not null) as scored,
                                   jsonb_build_array(level1, level2, deviation_kind,
                                                     count(*) filter (where score < weight),
                                                     coalesce(sum(weight - score) filter (where score < weight), 0),
                                                     coalesce(sum(weight) filter (where score is not null), 0)) as kind
                              from evaluation_score_row v
                             where v.paper_id = s.paper_id and v.edition = s.shown and v.weight is not null
                             group by level1, level2, deviation_kind) by_kind
                     group by level1) by_block) r on c.paper_id is not null
      left join lateral (
            select count(*) filter (where found ->> 'severity' = 'ERROR')::integer as errors,
                   count(*) filter (where found ->> 'severity' = 'WARNING')::integer as warnings,
                   count(*) filter (where found ->> 'severity' in ('ERROR', 'WARNING')
                                      and coalesce(found ->> 'reason', '') = '')::integer as unanswered
              from jsonb_array_elements(e.findings) as found) f on true
$$;

-- What a line adds to the sums of its node and of all above it. What is cancelled or exempt counts as that and no more.
create function ledger_figures(line ledger_line)
    returns table (what text, key text, number bigint, amount numeric, weight numeric)
    language sql immutable
as $$
    select 'STANDING', line.standing, 1::bigint, 0::numeric, 0::numeric
    union all
    select f.what, f.key, 1, coalesce(f.amount, 0), coalesce(f.weight, 0)
      from (values
            ('PROJECT', '', 0::numeric, 0::numeric, true),
            ('TARGET', line.target, 0, 0, line.basis = 'LATEST'),
            ('MONITORING', line.monitoring, 0, 0, line.basis = 'LATEST'),
            ('STATE', case when line.approved then 'APPROVED' else line.state end, 0, 0, line.basis = 'LATEST'),
            ('DUE', line.due::text, 0, 0,
             line.basis = 'LATEST' and line.due is not null and line.state in ('', 'DRAFT', 'RETURNED', 'WITHDRAWN')
             and not line.approved),
            ('MONEY', 'INITIAL', line.initial, 0, line.initial is not null),
            ('MONEY', 'ANNUAL', line.annual, 0, line.annual is not null),
            ('MONEY', 'EXECUTED', line.executed, line.annual, line.executed is not null and line.annual is not null),
            ('SCORED', '', line.total, 0, line.complete),
            ('WEIGHTED', '', line.total * line.annual, line.annual, line.complete and line.annual is not null),
            ('SQUARE', '', line.total * line.total, 0, line.complete),
            ('OPEN', '', 0, 0, line.edition is not null and not line.complete),
            ('GRADE', line.grade, 0, 0, line.complete and line.grade is not null),
            ('SCORE', to_char(line.total, 'FM0000.00'), 0, 0, line.complete),
            ('POINTS', to_char(floor(line.total), 'FM000'), 0, 0, line.complete),
            ('EXECUTION', '', line.execution_score, 0, line.execution_score is not null),
            ('FLAG', 'FULL', 0, 0, line.complete and line.total = 100),
            ('FLAG', 'SLOW', 0, 0, line.rate < 70),
            ('FLAG', 'FINDING', line.unanswered, 0, line.unanswered > 0)
           ) as f (what, key, amount, weight, counts)
     where line.standing = 'ACTIVE' and f.counts
    union all
    select 'LOST', (l ->> 0) || '/' || (l ->> 1), sum((l ->> 3)::bigint)::bigint, sum((l ->> 4)::numeric), sum((l ->> 5)::numeric)
      from jsonb_array_elements(line.lost) block, jsonb_array_elements(block) l
     where line.standing = 'ACTIVE'
     group by 2
    union all
    select 'WHY', l ->> 2, sum((l ->> 3)::bigint)::bigint, sum((l ->> 4)::numeric), 0
      from jsonb_array_elements(line.lost) block, jsonb_array_elements(block) l
     where line.standing = 'ACTIVE' and (l ->> 3)::bigint > 0
     group by 2
$$;

-- What changed in the figures of nodes themselves, brought to all above them.
create type ledger_change as (
    node_id bigint, year smallint, basis text, what text, key text, number bigint, amount numeric, weight numeric);

create function add_to_ledger(changes ledger_change[]) returns void
    language sql
as $$
    insert into ledger_sum as s (node_id, year, basis, what, key, number, amount, weight)
    select b.ancestor_id, c.year, c.basis, c.what, c.key, sum(c.number), sum(c.amount), sum(c.weight)
      from unnest(changes) c
      join ledger_below b on b.node_id = c.node_id and c.year between b.from_year and b.to_year
     group by 1, 2, 3, 4, 5
    having sum(c.number) <> 0 or sum(c.amount) <> 0 or sum(c.weight) <> 0
        on conflict (node_id, year, basis, what, key)
        do update set number = s.number + excluded.number, amount = s.amount + excluded.amount, weight = s.weight + excluded.weight
$$;

-- Brings the lines of projects and all sums above them up to date, as what the lines of the history named with them did;
-- answers how many lines are otherwise than they were. Who calls it again changes nothing.
create function renew_ledger(projects bigint[], years smallint[], revisions bigint[] default null) returns integer
    language plpgsql set jit = off
as $$
declare
    gone    ledger_line[];
    fresh   ledger_line[];
    changes ledger_change[];
    new_turn bigint;
    newest   bigint;
begin
    update ledger_position set turn = turn + 1
        returning turn, coalesce(revision, (select max(id) from revision), 0) into new_turn, newest;

    insert into ledger_below
    select b.* from below b
     where b.node_id in (select j.node_id from project j where j.id = any (projects))
       and not exists (select from ledger_below k where k.node_id = b.node_id);

    with made as materialized (select m from ledger_lines_of(projects, years) m),
         kept as materialized (
             select k
               from (select distinct project_id, year from unnest(projects, years) as w (project_id, year)) w
               join ledger_line k using (project_id, year)),
         paired as (
             select m, k
               from made
               full join kept on (m).project_id = (k).project_id and (m).year = (k).year and (m).basis = (k).basis
              where m is distinct from k)
    select array_agg(k) filter (where (k).project_id is not null),
           array_agg(m) filter (where (m).project_id is not null)
      into gone, fresh
      from paired;

    delete from ledger_line l using unnest(gone) g
     where (l.project_id, l.year, l.basis) = (g.project_id, g.year, g.basis)
       and not exists (select from unnest(fresh) f
                        where (f.project_id, f.year, f.basis) = (g.project_id, g.year, g.basis));
    insert into ledger_line select * from unnest(fresh)
        on conflict (project_id, year, basis) do update
       set (department_id, node_id, unit, code, name, lead_section, standing, target, monitoring, state, approved,
            published, paper_id, due, moved_at, handed_in_at, reviewer, reviewed_at, edition, scheme_id, initial,
            annual, executed, rate, execution_score, total, complete, grade, points, lost, errors, warnings, unanswered)
         = (excluded.department_id, excluded.node_id, excluded.unit, excluded.code, excluded.name,
            excluded.lead_section, excluded.standing, excluded.target, excluded.monitoring, excluded.state,
            excluded.approved, excluded.published, excluded.paper_id, excluded.due, excluded.moved_at,
            excluded.handed_in_at, excluded.reviewer, excluded.reviewed_at, excluded.edition, excluded.scheme_id,
            excluded.initial, excluded.annual, excluded.executed, excluded.rate, excluded.execution_score,
            excluded.total, excluded.complete, excluded.grade, excluded.points, excluded.lost, excluded.errors,
            excluded.warnings, excluded.unanswered);

    select array_agg((node_id, year, basis, what, key, number, amount, weight)::ledger_change)
      into changes
      from (select (c.line).node_id, (c.line).year, (c.line).basis, f.what, f.key,
                   sum(c.sign * f.number)::bigint as number, sum(c.sign * f.amount) as amount, sum(c.sign * f.weight) as weight
              from (select -1 as sign, g as line from unnest(gone) g
                    union all
                    select 1, n from unnest(fresh) n) c
             cross join lateral ledger_figures(c.line) f
             group by 1, 2, 3, 4, 5) own
     where number <> 0 or amount <> 0 or weight <> 0;
    perform add_to_ledger(changes);

    insert into ledger_stand as s (node_id, year, turn, revision, at)
    select touched.*, coalesce((select r.at from revision r where r.id = touched.revision), now())
      from (select b.ancestor_id, t.year, new_turn, max(coalesce(t.revision, newest)) as revision
              from (select j.node_id, w.year, w.revision
                      from unnest(projects, years, revisions) as w (project_id, year, revision)
                      join project j on j.id = w.project_id
                    union all
                    select g.node_id, w.year, w.revision
                      from unnest(projects, years, revisions) as w (project_id, year, revision)
                      join unnest(gone) g using (project_id, year)) t
              join ledger_below b on b.node_id = t.node_id and t.year between b.from_year and b.to_year
             group by 1, 2) touched
        on conflict (node_id, year) do update
       set turn = excluded.turn, revision = greatest(s.revision, excluded.revision),
           at = case when excluded.revision >= s.revision then excluded.at else s.at end;
    perform renew_filings(projects, years);
    return coalesce(cardinality(fresh), 0) + coalesce(cardinality(gone), 0);
end
$$;

-- Lets the sums follow the tree for nodes that moved, as many as have about so many lines, or one that has more. Answers how
-- many nodes that were.
create function move_in_ledger(most integer) returns integer
    language plpgsql set jit = off
as $$
declare
    moved    bigint[];
    own      ledger_change[];
    new_turn bigint;
begin
    update ledger_position set turn = turn + 1 returning turn into new_turn;
    with otherwise as (
        select node_id from (table below except table ledger_below) come
        union
        select node_id from (table ledger_below except table below) gone),
    sized as (
        select o.node_id, (select count(*) from ledger_line l where l.node_id = o.node_id) as lines from otherwise o)
    select array_agg(node_id) into moved
      from (select node_id, lines, sum(lines) over (order by lines, node_id) as upto from sized) each
     where upto - lines < most;
    if moved is null then
        return 0;
    end if;

    select array_agg((node_id, year, basis, what, key, number, amount, weight)::ledger_change) into own
      from (select l.node_id, l.year, l.basis, f.what, f.key, sum(f.number)::bigint as number,
                   sum(f.amount) as amount, sum(f.weight) as weight
              from ledger_line l
             cross join lateral ledger_figures(l) f
             where l.node_id = any (moved)
             group by 1, 2, 3, 4, 5) f;
    insert into ledger_stand as s (node_id, year, turn, revision, at)
    select b.ancestor_id, o.year, new_turn, p.revision, coalesce(r.at, now())
      from (select distinct node_id, year from unnest(own)) o
      join (table below union table ledger_below) b on b.node_id = o.node_id and o.year between b.from_year and b.to_year
     cross join (select coalesce(revision, 0) as revision from ledger_position) p
      left join revision r on r.id = p.revision
     group by 1, 2, 3, 4, 5
        on conflict (node_id, year) do update
       set turn = excluded.turn, revision = greatest(s.revision, excluded.revision), at = greatest(s.at, excluded.at);

    perform add_to_ledger((select array_agg((c.node_id, c.year, c.basis, c.what, c.key, -c.number, -c.amount, -c.weight)::ledger_change)
                             from unnest(own) c));
    delete from ledger_below where node_id = any (moved);
    insert into ledger_below select * from below where node_id = any (moved);
    perform add_to_ledger(own);
    return cardinality(moved);
end
$$;

alter table ledger_line enable row level security;
alter table ledger_line force row level security;
alter table ledger_sum enable row level security;
alter table ledger_sum force row level security;
alter table ledger_stand enable row level security;
alter table ledger_stand force row level security;

create policy within_the_scope on ledger_line to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = ledger_line.department_id));
create policy within_the_scope on ledger_sum to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = ledger_sum.node_id));
create policy within_the_scope on ledger_stand to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = ledger_stand.node_id));
create policy in_the_background on ledger_line to ${background} using (true);
create policy in_the_background on ledger_sum to ${background} using (true);
create policy in_the_background on ledger_stand to ${background} using (true);

grant select on ledger_line, ledger_sum, ledger_stand, ledger_position, ledger_due to ${application};
grant select, insert, update, delete on ledger_line, ledger_sum, ledger_stand, ledger_position, ledger_due, ledger_below
    to ${background};
