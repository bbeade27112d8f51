create table paper (id bigint primary key, title text not null);
create table schema_floor (oldest_release text not null);
insert into schema_floor values ('0.1.0');
grant select, insert on paper to ${application};
grant select on paper to ${background};
