-- Fingerprints of what was told at length in papers that were handed in, so that a copied text is found without reading all.

create table text_print (
    paper_id        bigint    not null references paper on delete cascade,
    cell            text      not null,
    edition         integer   not null,
    department_id   bigint    not null references node,
    jurisdiction_id bigint    not null references node,
    project_id      bigint    not null references project,
    year            smallint  not null,
    node_kind       text      not null,
    prints          integer[] not null,
    primary key (paper_id, cell)
);
create index text_print_shared on text_print using gin (prints);

-- A print tells nothing of its text, so everyone of the same city or district may compare with it.
alter table text_print enable row level security;
alter table text_print force row level security;

create policy read_by_all on text_print for select to ${application} using (true);
create policy added_within_the_scope on text_print for insert to ${application}
    with check (department_id = (select scope_node())
                or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = text_print.department_id)
                or scope_name() = 'setup');
create policy removed_within_the_scope on text_print for delete to ${application}
    using (department_id = (select scope_node())
           or exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = text_print.department_id)
           or scope_name() = 'setup');
create policy in_the_background on text_print to ${background} using (true);

grant select, insert, delete on text_print to ${application};
grant select on text_print to ${background};
