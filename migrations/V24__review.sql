-- Which step a paper waits for, so that a person's tasks and the lists of papers ask the same question.

create function steps_of(node bigint, in_year integer, of_paper text) returns text[]
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
                    array ['UNIT', 'DEPARTMENT']);

-- The first of the steps that lies beyond the state; null for what is being filled in and what has passed them all.
create function awaited_step(state text, steps text[]) returns text
    language sql immutable parallel safe
    return (select step
              from unnest(array ['UNIT', 'DEPARTMENT', 'FINANCE']) with ordinality as every (step, place)
             where step = any (steps)
               and place > array_position(array ['SUBMITTED', 'UNIT_APPROVED', 'DEPARTMENT_APPROVED'], state) - 1
             order by place
             limit 1);
