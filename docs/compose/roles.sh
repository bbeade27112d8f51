#!/bin/sh
# Runs once, when the database of compose.yaml is made: the roles and the database of docs/operations.md.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
    --set owner_password="$OWNER_PASSWORD" --set application_password="$APPLICATION_PASSWORD" <<'SQL'
create role jiheng_owner login createdb password :'owner_password';
create role jiheng login noinherit password :'application_password';
create role jiheng_background nologin;
grant jiheng_background to jiheng;
alter role jiheng_owner set timezone = 'Asia/Shanghai';
alter role jiheng set timezone = 'Asia/Shanghai';
alter role jiheng set jit = off;
alter role jiheng set statement_timeout = '5s';
alter role jiheng set lock_timeout = '2s';
alter role jiheng set idle_in_transaction_session_timeout = '10s';
create database jiheng owner jiheng_owner template template0 encoding 'UTF8'
    locale_provider builtin builtin_locale 'C.UTF-8' locale 'C';
revoke all on database jiheng from public;
grant connect on database jiheng to jiheng;
SQL
