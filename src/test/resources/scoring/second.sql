-- A second implementation of the scores, written from the regulations and the packs and not from the Java beside it.
-- Points are exact fractions (num over den, less points) until half_up rounds them, with whole-number division only.
create schema second;

create table second.pack (code text primary key, pack jsonb not null);

create table second.form (
    id integer primary key,
    scheme text not null,
    budget numeric,
    spent numeric);

-- One indicator: what was promised and reached as figures, days or a tier; the words around them are none of our business.
create table second.line (
    form integer not null,
    number integer not null,
    kind text not null,
    block text not null,
    weight numeric,
    sign text,
    chosen text,
    is_cost boolean not null,
    goal numeric,
    goal_to numeric,
    goal_unit text,
    goal_factor numeric,
    reached numeric,
    reached_unit text,
    reached_factor numeric,
    due_first date,
    due_last date,
    done_first date,
    done_last date,
    tier text,
    declared numeric,
    item text,
    found numeric,
    primary key (form, number));

create function second.half_up(num numeric, den numeric) returns numeric language sql immutable as $$
    select sign(num) * div(abs(num) * 200 + den, den * 2) * 0.01
$$;

-- weight * num / den less so many points, within 0 and the weight
create function second.points(weight numeric, num numeric, den numeric, less numeric) returns numeric
language sql immutable as $$
    select case
             when weight * num - less * den <= 0 then 0.00
             when weight * num - less * den >= weight * den then second.half_up(weight, 1)
             else second.half_up(weight * num - less * den, den)
           end
$$;

-- The rules of all schemes as rows, so that half a million lines need not look into JSON; refreshed once packs are in.
create materialized view second.rule as
select code,
       coalesce((pack ->> 'total')::numeric, 100) as total,
       (select coalesce(sum((b ->> 'weight')::numeric), 0)
          from jsonb_array_elements(pack -> 'blocks') b
         where b ->> 'kind' = 'EXECUTION') as execution_weight,
       coalesce((pack -> 'execution' ->> 'capped')::boolean, true) as capped,
       coalesce(pack -> 'execution' ->> 'zeroBudget', 'UNDECIDED') as zero_budget,
       pack -> 'scoring' -> 'atLeast' ->> 'below' as below,
       (pack -> 'scoring' -> 'atLeast' ->> 'nothingBelow')::numeric as nothing_below,
       pack -> 'scoring' -> 'equal' ->> 'above' as equal_above,
       pack -> 'scoring' -> 'equal' ->> 'below' as equal_below,
       pack -> 'scoring' -> 'atMost' ->> 'over' as over,
       (pack -> 'scoring' -> 'zeroTarget' ->> 'fullOrNothing')::boolean as zero_full,
       pack -> 'scoring' -> 'late' ->> 'rule' as late,
       (pack -> 'scoring' -> 'late' ->> 'percentPerDay')::numeric as per_day,
       (pack -> 'overFulfilment' ->> 'zeroTargetFrom')::numeric as zero_from,
       pack -> 'notApplicable' ->> 'rule' as absent
  from second.pack;

create materialized view second.step as
select code, (s ->> 'from')::numeric as at, s ->> 'action' as action, coalesce((s ->> 'amount')::numeric, 0) as amount
  from second.pack, jsonb_array_elements(pack -> 'overFulfilment' -> 'steps') s;

create materialized view second.ceiling as
select code, (c ->> 'below')::numeric as below, (c ->> 'total')::numeric as total
  from second.pack, jsonb_array_elements(pack -> 'caps' -> 'list') c;

create materialized view second.grade as
select code, g ->> 'name' as name, (g ->> 'from')::numeric as at
  from second.pack, jsonb_array_elements(pack -> 'grades' -> 'list') g;

create materialized view second.tier as
select code, t ->> 'code' as tier, (t ->> 'from')::numeric as low, (t ->> 'to')::numeric as high
  from second.pack, jsonb_array_elements(pack -> 'scoring' -> 'tiers' -> 'list') t;

create materialized view second.item as
select code,
       (t ->> 'code') || '.' || (i ->> 'code') as item,
       case when i ->> 'method' = 'ELEMENT_SUM' and i -> 'elements' is null then 'MANUAL'
            when i ->> 'method' = 'BAND' and i -> 'bands' is null then 'MANUAL'
            else i ->> 'method' end as method,
       (i ->> 'weight')::numeric as weight,
       (i ->> 'step')::numeric as step,
       (i ->> 'deduction')::numeric as deduction,
       (select sum((e ->> 'points')::numeric) from jsonb_array_elements(i -> 'elements') e) as whole
  from second.pack,
       jsonb_array_elements(pack -> 'blocks') b,
       jsonb_array_elements(b -> 'types') t,
       jsonb_array_elements(t -> 'items') i;

create materialized view second.band as
select code,
       (t ->> 'code') || '.' || (i ->> 'code') as item,
       numrange((p ->> 'from')::numeric, (p ->> 'to')::numeric,
                case when (i ->> 'upperIncluded')::boolean then '(]' else '[)' end) as reach,
       (p ->> 'points')::numeric as points
  from second.pack,
       jsonb_array_elements(pack -> 'blocks') b,
       jsonb_array_elements(b -> 'types') t,
       jsonb_array_elements(t -> 'items') i,
       jsonb_array_elements(i -> 'bands') p;

-- What a figure is worth beside its target: F full, P a part of num over den, O open.
create function second.figure(
    sign text, goal numeric, reached numeric, below text, nothing_below numeric, equal_above text, equal_below text,
    over text, zero_full boolean)
returns table (state text, num numeric, den numeric) language sql immutable as $$
    select f.state,
           case
             when f.state <> 'P' then 1
             when goal = 0 then 0
             when sign in ('≤', '<') or reached > goal then
                 case over when 'ONE_MINUS_EXCESS' then goal - (reached - goal) when 'TARGET_OVER_ACTUAL' then goal else 0 end
             when reached * 100 < goal * nothing_below then 0
             when case sign when '=' then equal_below else below end = 'NOTHING' then 0
             else reached
           end,
           case
             when f.state <> 'P' or goal = 0 then 1
             when (sign in ('≤', '<') or reached > goal) and over = 'TARGET_OVER_ACTUAL' then reached
             else goal
           end
      from (select case
                     when goal = 0 and sign in ('=', '≤', '<') then
                         case when reached <= 0 then 'F' when zero_full then 'P' else 'O' end
                     when sign = '≥' and reached >= goal or sign = '>' and reached > goal
                       or sign = '≤' and reached <= goal or sign = '<' and reached < goal
                       or sign = '=' and (reached = goal or reached > goal and equal_above = 'FULL') then 'F'
                     when goal <= 0 then 'O'
                     else 'P'
                   end as state) f
$$;

-- The last day that is still in time, and whether a day is.
create function second.last_kept(due_first date, due_last date, sign text) returns date language sql immutable as $$
    select case when sign = '<' then due_first - 1 else due_last end
$$;

create function second.kept(due_first date, due_last date, sign text, day date) returns boolean language sql immutable as $$
    select day <= second.last_kept(due_first, due_last, sign)
$$;

-- Full steps beyond a target, or short of it.
create function second.steps(sign text, goal numeric, reached numeric, step numeric) returns numeric
language sql immutable as $$
    select div(greatest(0, case when sign = '≤' then reached - goal else goal - reached end), step)
$$;

create table second.result (
    form integer, number integer, scheme text, kind text, total numeric, absent text, is_lost boolean,
    points numeric, score numeric, outcome text, completion numeric, gain numeric);

-- What each line carries once the weight of what does not apply has gone where the scheme sends it.
create view second.weighed as
with carried as (
    select l.*,
           f.scheme,
           coalesce(l.weight, i.weight) as own,
           r.absent,
           sum(coalesce(l.weight, i.weight)) filter (where l.kind = 'ABSENT') over block as moving,
           sum(coalesce(l.weight, i.weight)) filter (where l.kind <> 'ABSENT') over block as whole
      from second.line l
      join second.form f on f.id = l.form
      join second.rule r on r.code = f.scheme
      left join second.item i on i.code = f.scheme and i.item = l.item
    window block as (partition by l.form, l.block)),
cut as (
    select c.*,
           absent = 'REDISTRIBUTE' and moving > 0 as moves,
           case when whole > 0 then div(moving * own * 100, whole) end as hundredths,
           case when whole > 0 then mod(moving * own * 100, whole) end as remainder
      from carried c),
ranked as (
    select c.*,
           sum(hundredths) filter (where kind <> 'ABSENT') over (partition by form, block) as given,
           row_number() over (partition by form, block order by (kind = 'ABSENT' or coalesce(own, 0) = 0), remainder desc, number) as place
      from cut c)
select ranked.*,
       case
         when not coalesce(moves, false) or coalesce(own, 0) = 0 then own
         when coalesce(whole, 0) = 0 then own
         when kind = 'ABSENT' then null
         else own + hundredths * 0.01 + case when place <= moving * 100 - given then 0.01 else 0 end
       end as points,
       coalesce(moves, false) and coalesce(whole, 0) = 0 and kind = 'ABSENT' and own > 0 as is_lost
  from ranked;

-- One row a line: what became of it, in percent and in points, and what one more percent would bring.
create view second.scored as
with seen as (
    select w.*,
           r.total, r.below, r.nothing_below, r.equal_above, r.equal_below, r.over, r.zero_full, r.late, r.per_day, r.zero_from,
           w.goal * w.goal_factor as aim,
           w.goal_to * w.goal_factor as aim_to,
           w.reached * coalesce(w.reached_factor, w.goal_factor) as got,
           w.reached is not null and (w.reached_unit is null or w.reached_unit = w.goal_unit) as is_comparable,
           case when w.sign = '≤' then w.reached - 1 else w.reached + 1 end as nearer,
           case w.chosen
             when 'HIGHER' then case when w.sign in ('≥', '>') then w.sign else '≥' end
             when 'LOWER' then case when w.sign in ('≤', '<') then w.sign else '≤' end
             when 'EQUAL' then '='
             else coalesce(w.sign, case when w.is_cost or w.goal = 0 then '≤' else '≥' end)
           end as bound
      from second.weighed w
      join second.rule r on r.code = w.scheme),
judged as (
    select s.*,
           f.state as figure, f.num as figure_num, f.den as figure_den,
           h.state as hope, h.num as hope_num, h.den as hope_den,
           o.action, o.amount,
           t.low as tier_low, t.high as tier_high,
           i.method, i.step, i.deduction, i.whole as elements,
           b.points as band,
           n.near
      from seen s
      left join lateral second.figure(s.bound, s.aim, s.got, s.below, s.nothing_below, s.equal_above, s.equal_below, s.over,
                                      s.zero_full) f on s.kind = 'FIGURE' and s.is_comparable
      left join lateral second.figure(s.bound, s.aim,
                                      case when s.bound in ('≤', '<') or s.bound = '=' and s.got > s.aim
                                           then s.got - abs(s.aim) * 0.01 else s.got + abs(s.aim) * 0.01 end,
                                      s.below, s.nothing_below, s.equal_above, s.equal_below, s.over,
                                      s.zero_full) h on s.kind = 'FIGURE' and s.is_comparable and s.aim <> 0
      left join lateral (select p.action, p.amount
                           from second.step p
                          where p.code = s.scheme
                            and s.bound in ('≥', '>')
                            and (s.aim > 0 and s.got * 100 >= s.aim * p.at or s.aim = 0 and s.reached >= s.zero_from)
                          order by case when s.aim > 0 then -p.at else p.at end
                          limit 1) o on s.kind = 'FIGURE' and f.state = 'F'
      left join second.tier t on s.kind = 'WORDS' and t.code = s.scheme and t.tier = s.tier
      left join second.item i on s.kind = 'ITEM' and i.code = s.scheme and i.item = s.item
      left join second.band b on i.method = 'BAND' and b.code = s.scheme and b.item = s.item
                                 and s.reached <@ b.reach
      left join lateral (select max(x.points) as near
                           from second.band x
                          where x.code = s.scheme
                            and x.item = s.item
                            and (s.reached + 1 <@ x.reach or s.reached - 1 <@ x.reach)) n on i.method = 'BAND'),
worth as (
    select j.*,
           case
             when kind = 'ABSENT' then 'NOT_APPLICABLE'
             when kind = 'OPEN' then 'UNDECIDED'
             when kind = 'FIGURE' then
                 case when not is_comparable or figure = 'O' then 'UNDECIDED'
                      when action is not null then 'OVER_FULFILLED'
                      when figure = 'F' then 'MET'
                      else 'PARTLY' end
             when kind = 'RANGE' then case when got between aim and aim_to then 'MET' else 'UNDECIDED' end
             when kind = 'DATE' then
                 case when second.kept(due_first, due_last, sign, done_last) and second.kept(due_first, due_last, sign, done_first) then 'MET'
                      when second.kept(due_first, due_last, sign, done_last) or second.kept(due_first, due_last, sign, done_first) then 'UNDECIDED'
                      when late = 'UNDECIDED' then 'LATE'
                      when late = 'NOTHING' then 'PARTLY'
                      when done_first = done_last then 'PARTLY'
                      else 'UNDECIDED' end
             when kind = 'WORDS' then
                 case when tier_low is null then 'UNDECIDED'
                      when points is null or declared is null then
                          case when tier_high = 100 then 'MET' when tier_low > 0 then 'SOME' else 'NONE' end
                      when declared * 100 >= tier_low * points
                           and (declared * 100 < tier_high * points or tier_high = 100 and declared <= points
                                or points = 0 and declared = 0) then
                          case when tier_high = 100 then 'MET' when tier_low > 0 then 'SOME' else 'NONE' end
                      else 'UNDECIDED' end
             when method = 'BAND' then 'GIVEN'
             when method = 'PER_STEP_DEDUCTION' then
                 case when second.steps(sign, goal, reached, step) = 0 then 'MET' else 'PARTLY' end
             when method = 'BREACH_DEDUCTION' then
                 case when reached = 0 then 'MET' when deduction is null then 'UNDECIDED' else 'PARTLY' end
             when method = 'ELEMENT_SUM' then
                 case when found is null then 'UNDECIDED' when found = elements then 'MET' else 'PARTLY' end
             else
                 case when declared is null or declared > points then 'UNDECIDED' else 'GIVEN' end
           end as verdict
      from judged j),
scored as (
    select w.*,
           case
             when points is null or verdict in ('UNDECIDED', 'NOT_APPLICABLE', 'LATE') then null
             when kind = 'WORDS' and declared is not null then second.points(points, 0, 1, -declared)
             when kind = 'WORDS' and verdict <> 'MET' then null
             when method = 'BAND' then second.points(points, 0, 1, -band)
             when verdict = 'GIVEN' then second.points(points, 0, 1, -declared)
             when verdict = 'MET' then second.points(points, 1, 1, 0)
             when verdict = 'OVER_FULFILLED' then
                 case action when 'DEDUCT_POINTS' then second.points(points, 1, 1, amount)
                             when 'DEDUCT_PCT' then second.points(points, 100 - amount, 100, 0)
                             else second.points(points, 1, 1, 0) end
             when kind = 'FIGURE' then second.points(points, figure_num, figure_den, 0)
             when kind = 'DATE' then
                 case when late = 'NOTHING' then 0.00
                      else second.points(points, 100 - per_day * (done_last - second.last_kept(due_first, due_last, sign)), 100, 0) end
             when method = 'PER_STEP_DEDUCTION' then
                 second.points(points, 1, 1, deduction * second.steps(sign, goal, reached, step))
             when method = 'BREACH_DEDUCTION' then second.points(points, 1, 1, deduction * reached)
             when method = 'ELEMENT_SUM' then second.points(points, found, elements, 0)
           end as score
      from worth w)
select form, number, scheme, kind, total, absent, is_lost, points, score,
       case
         when verdict = 'LATE' or verdict = 'NONE' then 'NOT_MET'
         when verdict = 'SOME' then case when score = 0 and points > 0 then 'NOT_MET' else 'PARTLY' end
         when verdict = 'GIVEN' and method = 'BAND' then
             case when band = (select max(x.points) from second.band x where x.code = scheme and x.item = s.item) then 'MET'
                  when band > 0 and (score > 0 or points = 0) then 'PARTLY'
                  else 'NOT_MET' end
         when verdict = 'GIVEN' then
             case when declared = points and declared > 0 then 'MET' when score > 0 or declared > 0 and points = 0 then 'PARTLY' else 'NOT_MET' end
         when verdict = 'PARTLY' then
             case when points > 0 then case when score > 0 then 'PARTLY' else 'NOT_MET' end
                  when kind = 'FIGURE' then case when figure_num > 0 then 'PARTLY' else 'NOT_MET' end
                  when kind = 'DATE' then
                      case when late = 'NOTHING' or per_day * (done_last - second.last_kept(due_first, due_last, sign)) >= 100
                           then 'NOT_MET' else 'PARTLY' end
                  when method = 'ELEMENT_SUM' then case when found > 0 then 'PARTLY' else 'NOT_MET' end
                  else 'PARTLY' end
         else verdict
       end as outcome,
       case when kind = 'FIGURE' and is_comparable and aim > 0 then second.half_up(got * 100, aim) end as completion,
       case
         when figure = 'P' and hope in ('F', 'P') and points is not null
              and second.points(points, hope_num, hope_den, 0) > score
         then second.points(points, hope_num, hope_den, 0) - score
         when method = 'PER_STEP_DEDUCTION'
              and second.points(points, 1, 1, deduction * second.steps(sign, goal, nearer, step)) > score
         then second.points(points, 1, 1, deduction * second.steps(sign, goal, nearer, step)) - score
         when method = 'BAND' and second.points(points, 0, 1, -near) > score
         then second.points(points, 0, 1, -near) - score
       end as gain
  from scored s;

-- One row a form: the money, the sum of what is decided, and what is left of it.
create view second.summed as
with money as (
    select f.id,
           r.*,
           f.budget,
           f.spent,
           case when f.budget > 0 then second.half_up(f.spent * 100, f.budget) end as rate,
           case
             when r.execution_weight = 0 or f.budget is null then null
             when f.budget = 0 then
                 case r.zero_budget when 'FULL' then r.execution_weight when 'NOTHING' then 0 end
             when f.spent is null then null
             when r.capped then second.points(r.execution_weight, f.spent, f.budget, 0)
             else second.half_up(r.execution_weight * f.spent, f.budget)
           end as execution
      from second.form f
      join second.rule r on r.code = f.scheme),
rows as (
    select form,
           sum(score) as score,
           sum(points) filter (where outcome = 'NOT_APPLICABLE' and absent = 'REBASE') as missing,
           bool_or(points > 0 and score is null and outcome <> 'NOT_APPLICABLE' or is_lost) as is_open
      from second.result
     group by form),
added as (
    select m.*,
           coalesce(m.execution, 0) + coalesce(r.score, 0) as points,
           coalesce(r.missing, 0) as missing,
           coalesce(r.is_open, false)
             or m.execution_weight > 0 and m.execution is null
             or coalesce(r.missing, 0) >= m.total as is_open
      from money m
      left join rows r on r.form = m.id),
capped as (
    select a.*,
           least(case when missing > 0 and missing < total then second.half_up(points * total, total - missing)
                      else second.half_up(points, 1) end,
                 (select min(c.total)
                    from second.ceiling c
                   where c.code = a.code
                     and a.budget > 0
                     and a.spent * 100 < a.budget * c.below)) as result
      from added a)
select id,
       rate,
       second.half_up(execution, 1) as execution,
       second.half_up(points, 1) as points,
       second.half_up(result, 1) as result,
       not is_open as complete,
       case when not is_open then
           (select g.name from second.grade g where g.code = c.code and result >= g.at order by g.at desc limit 1)
       end as grade
  from capped c;
