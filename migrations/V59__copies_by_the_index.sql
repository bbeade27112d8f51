-- Copied texts are looked for in the index alone, and only the likest are compared print by print: where thousands share
-- the sentences of one model, comparing each of them took seconds.

create function copies_of(told integer[], of_paper bigint, of_project bigint, in_year integer, place bigint)
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
               and (p.project_id <> of_project or p.year <> in_year)
             order by (select count(*) from unnest(told[1:24]) as each (print) where each.print = any (p.prints)) desc,
                      p.year desc, p.paper_id, p.cell
             limit 50) n
     cross join lateral (select count(*) as number
                           from unnest(n.prints) as each (print)
                          where each.print = any (told)) shared
     where 4 * shared.number >= least(cardinality(told), cardinality(n.prints));
end;

-- What waits to be put into the index is read at each search, so little waits.
alter index text_print_shared set (gin_pending_list_limit = 256);
