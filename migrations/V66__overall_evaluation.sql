-- The overall evaluation (部门整体绩效评价): a paper that belongs to a department as a whole and to no project, one a year.

alter table paper drop constraint paper_kind_check;
alter table paper add constraint paper_kind_check
    check (kind in ('TARGET', 'MONITORING', 'SELF_EVALUATION', 'OVERALL'));
alter table paper alter column project_id drop not null;
alter table paper add constraint only_what_is_overall_has_no_project check ((kind = 'OVERALL') = (project_id is null));
create unique index one_overall_evaluation_a_year on paper (department_id, year) where kind = 'OVERALL';

-- The department passes it, then the finance bureau; there is no unit to review it.
alter table review_steps drop constraint review_steps_paper_check;
alter table review_steps add constraint review_steps_paper_check
    check (paper in ('TARGET', 'MONITORING', 'SELF_EVALUATION', 'OVERALL'));
alter table review_steps add constraint no_unit_reviews_a_department check (paper <> 'OVERALL' or not 'UNIT' = any (steps));

create or replace function steps_of(node bigint, in_year integer, of_paper text) returns text[]
    language sql stable parallel safe
    return coalesce((select r.steps
                       from review_steps r
                       join below b on b.ancestor_id = r.jurisdiction_id
                       join node j on j.id = r.jurisdiction_id
                      where b.node_id = node
                        and r.year = in_year
                        and in_year between b.from_year and b.to_year
                        and r.paper = of_paper
                      order by kind_rank(j.kind) desc
                      limit 1),
                    case of_paper when 'OVERALL' then array ['DEPARTMENT', 'FINANCE'] else array ['UNIT', 'DEPARTMENT'] end);

-- Its texts are compared as those of every paper; what one project says in one year is still no copy of itself.
alter table text_print alter column project_id drop not null;

create or replace function copies_of(told integer[], of_paper bigint, of_project bigint, in_year integer, place bigint)
    returns table (paper_id bigint, cell text, edition integer, year smallint, node_kind text, percent integer)
    language sql stable parallel safe rows 50
    set enable_seqscan = off
begin atomic
    select n.paper_id, n.cell, n.edition, n.year, n.node_kind,
           (100 * shared.number / least(cardinality(told), cardinality(n.prints)))::integer
      from (select p.paper_id, p.cell, p.edition, p.year, p.node_kind, p.prints
              from text_print p
             where p.prints && told
               and p.jurisdiction_id = place
               and p.paper_id <> of_paper
               and (p.project_id is distinct from of_project or p.year <> in_year)
             order by (select count(*) from unnest(told[1:24]) as each (print) where each.print = any (p.prints)) desc,
                      p.year desc, p.paper_id, p.cell
             limit 50) n
     cross join lateral (select count(*) as number
                           from unnest(n.prints) as each (print)
                          where each.print = any (told)) shared
     where 4 * shared.number >= least(cardinality(told), cardinality(n.prints));
end;
