-- Chinese is sorted by pinyin: by the server's ICU, else by GB18030, whose common characters stand in that order.
do $$
begin
    if exists (select from pg_collation where collname = 'zh-x-icu') then
        create collation if not exists pinyin from "zh-x-icu";
        create or replace function pinyin(words text) returns text
            language sql immutable strict parallel safe
            return words;
    else
        create collation if not exists pinyin from "C";
        create or replace function pinyin(words text) returns text
            language sql immutable strict parallel safe
            return encode(convert_to(words, 'GB18030'), 'hex');
    end if;
end
$$;

-- A list of accounts that was uploaded: kept an hour to be looked at, then carried out whole, then undone whole.
create table account_import (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account,
    node_id    bigint      not null references node,
    file_name  text        not null check (length(file_name) <= 200),
    content    text        not null check (octet_length(content) <= 4194304),
    made_at    timestamptz not null default now(),
    done_at    timestamptz,
    undone_at  timestamptz,
    constraint only_what_was_done_is_undone check (undone_at is null or done_at is not null),
    constraint the_list_itself_is_not_kept check (done_at is null or content = '')
);
create index account_import_node on account_import (node_id, id desc);

-- What an import did to one account: created it, or changed these details of it.
create table account_import_row (
    import_id    bigint  not null references account_import on delete cascade,
    account_id   bigint  not null,
    created      boolean not null,
    name_before  text    not null,
    name_after   text    not null,
    phone_before text    not null,
    phone_after  text    not null,
    node_before  bigint  not null references node,
    node_after   bigint  not null references node,
    primary key (import_id, account_id)
);

create function keep_who_has_been_here() returns trigger
    language plpgsql as
$$
begin
    if old.last_signed_in_at is not null then
        raise exception using errcode = 'check_violation', constraint = 'who_has_signed_in_stays',
            message = 'an account that has signed in is disabled, never removed';
    end if;
    return old;
end
$$;
create trigger account_stays before delete on account
    for each row execute function keep_who_has_been_here();

alter table account_import enable row level security;
alter table account_import force row level security;
alter table account_import_row enable row level security;
alter table account_import_row force row level security;

create policy within_the_scope on account_import to ${application}
    using (exists (select from below b where b.ancestor_id = (select scope_node()) and b.node_id = account_import.node_id));
create policy in_the_background on account_import to ${background} using (true);
create policy with_its_import on account_import_row to ${application}
    using (exists (select from account_import i where i.id = import_id));
create policy in_the_background on account_import_row to ${background} using (true);

grant select, insert, update, delete on account_import to ${application};
grant select, insert on account_import_row to ${application};
grant delete on account to ${application};
grant select, delete on account_import to ${background};
grant select on account_import_row to ${background};
