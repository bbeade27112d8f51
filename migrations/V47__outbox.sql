-- The history is the outbox: a line says in which transaction it was written, and whoever follows what happens reads the
-- lines of transactions that have all ended, so that no late commit slips in behind. What is typed into drafts is left out.

alter table revision add column written_in xid8 not null default pg_current_xact_id();

create index revision_written on revision (written_in, id)
    where deed not in ('FILLED_IN', 'TYPED_OVER_ANOTHER');
