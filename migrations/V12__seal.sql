-- What reading the history, sealing it and sweeping beside it need to be quick.

-- A chain is sealed at most once at each of its numbers.
create unique index seal_link_covers on seal_link (paper, paper_id, chain_number);

-- Lines come in the order of their time, so a few bytes for every hundred pages find a day.
create index revision_at on revision using brin (at) with (autosummarize = on);

create index wrong_password_at on wrong_password (at);
create index parked_post_at on parked_post (parked_at);

-- Whether a node stood at or below another when something happened; before its first year, where it was first put.
create function stood_below(ancestor bigint, node bigint, at timestamptz) returns boolean
    language sql stable parallel safe
    return exists (select from below b
                    where b.ancestor_id = ancestor
                      and b.node_id = node
                      and greatest(extract(year from at at time zone 'Asia/Shanghai'),
                                   (select min(own.from_year) from below own
                                     where own.ancestor_id = node and own.node_id = node))
                          between b.from_year and b.to_year);

-- What a seal hashes: its own number, time and size, then its links in order, one a line.
create function seal_head(number bigint, at timestamptz, links integer) returns text
    language sql immutable parallel safe
    return jsonb_build_array(number, (extract(epoch from at) * 1000000)::bigint, links)::text;

create function seal_line(paper text, paper_id bigint, chain_number integer, hash bytea) returns text
    language sql immutable parallel safe
    return jsonb_build_array(paper, paper_id, chain_number, encode(hash, 'hex'))::text;
