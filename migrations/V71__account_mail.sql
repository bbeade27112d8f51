-- Where a person gets mail; who gives no address gets none.

alter table account add column mail text not null default '' check (length(mail) <= 254);
alter table account_import_row
    add column mail_before text not null default '',
    add column mail_after text not null default '';
