-- What was entered by mistake leaves the tree but keeps its history; names that read alike are one name.

alter table placement
    drop constraint placement_state_check,
    add constraint placement_state_check check (state in ('ACTIVE', 'RETIRED', 'MERGED', 'REMOVED'));

-- Full and half width, large and small letters, and spaces make no other name.
create function name_key(name text) returns text
    language sql immutable parallel safe
    return lower(regexp_replace(normalize(name, nfkc), '[[:space:]' || chr(8205) || ']', '', 'g'));
