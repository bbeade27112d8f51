do $$
begin
    if to_regrole('jiheng_owner') is null then
        create role jiheng_owner;
    end if;
    if to_regrole('jiheng') is null then
        create role jiheng noinherit;
    end if;
    if to_regrole('jiheng_background') is null then
        create role jiheng_background;
    end if;
end
$$;

alter role jiheng_owner
    login nosuperuser createdb nocreaterole noreplication nobypassrls password '{owner password}';
alter role jiheng
    login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '{application password}';
alter role jiheng_background
    nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls password null;
grant jiheng_background to jiheng;

alter role jiheng_owner set timezone = 'Asia/Shanghai';
alter role jiheng set timezone = 'Asia/Shanghai';
alter role jiheng set jit = off;
alter role jiheng set statement_timeout = '5s';
alter role jiheng set lock_timeout = '2s';
alter role jiheng set idle_in_transaction_session_timeout = '10s';
