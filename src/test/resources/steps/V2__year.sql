alter table paper add column year integer not null default 2026;
