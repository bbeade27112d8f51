package org.jiheng.listing.intake;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.viewer.Viewer;

/** Lists as they were uploaded: one's own until they are carried out, then those of one's part of the organisation. */
public final class ListingStore {

    /** What a list is of. */
    public enum Subject {
        PROJECTS,
        EXECUTION
    }

    /** A list as it is kept, not yet read again; some are about one day. */
    public record Kept(int year, MoneyUnit unit, String fileName, String content, Optional<LocalDate> asOf) {}

    private static final String KNOWN = """
            select i.id, i.year, i.file_name, a.name as by, i.made_at, i.done_at, i.undone_at,
                   (select count(*) from project_import_row r where r.import_id = i.id and r.kind = 'NEW')
                       + (select count(*) from execution e where e.import_id = i.id and e.kind = 'NEW') as created,
                   (select count(*) from project_import_row r where r.import_id = i.id and r.kind = 'CONTINUED')
                       as continued,
                   (select count(*) from project_import_row r where r.import_id = i.id and r.kind = 'CHANGED')
                       + (select count(*) from execution e where e.import_id = i.id and e.kind = 'CHANGED') as changed
              from project_import i
              left join account a on a.id = i.account_id
             where i.done_at is not null
               and i.subject = $2
               and exists (select from below b
                            where b.ancestor_id = $1
                              and b.node_id = i.node_id
                              and this_year() between b.from_year and b.to_year)
            """;

    private final Database db;
    private final Subject subject;

    public ListingStore(Database db, Subject subject) {
        this.db = db;
        this.subject = subject;
    }

    /** What was looked at and not carried out within an hour is forgotten with the next list. */
    public Future<Long> keep(Uploaded list, Viewer viewer) {
        var sql = """
                with old as (
                    delete from project_import
                     where done_at is null
                       and (account_id = $1 or made_at < now() - interval '1 hour'))
                insert into project_import (account_id, node_id, year, money_unit, file_name, content, subject, as_of)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
                returning id
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        viewer.accountId(),
                        viewer.nodeId(),
                        list.year(),
                        list.unit().name(),
                        list.fileName(),
                        list.table().written(),
                        subject.name(),
                        list.asOf().orElse(null))
                .one(row -> row.getLong("id"));
    }

    /** One's own list, as long as it may still be carried out in this post. */
    public Future<Kept> kept(long id, Viewer viewer) {
        var sql = """
                select year, money_unit, file_name, content, as_of
                  from project_import
                 where id = $1
                   and account_id = $2
                   and node_id = $3
                   and subject = $4
                   and done_at is null
                   and made_at > now() - interval '1 hour'
                   for update
                """;
        return db.ask(viewer.scope(), sql, id, viewer.accountId(), viewer.nodeId(), subject.name())
                .one(row -> new Kept(
                        row.getInteger("year"),
                        MoneyUnit.valueOf(row.getString("money_unit")),
                        row.getString("file_name"),
                        row.getString("content"),
                        Optional.ofNullable(row.getLocalDate("as_of"))));
    }

    public Future<Void> done(long id, Viewer viewer) {
        var sql = """
                update project_import
                   set done_at = now(),
                       content = ''
                 where id = $1
                """;
        return db.ask(viewer.scope(), sql, id).run().mapEmpty();
    }

    public Future<Listing> find(long id, Viewer viewer) {
        return db.ask(viewer.scope(), KNOWN + "and i.id = $3", viewer.nodeId(), subject.name(), id)
                .one(ListingStore::known);
    }

    public Future<List<Listing>> latest(Viewer viewer) {
        return db.ask(viewer.scope(), KNOWN + "order by i.id desc limit 20", viewer.nodeId(), subject.name())
                .all(ListingStore::known);
    }

    /** Whoever undoes a list waits for whoever is undoing it. */
    public Future<Boolean> undone(long id, Viewer viewer) {
        var sql = """
                update project_import
                   set undone_at = now()
                 where id = $1
                   and done_at is not null
                   and undone_at is null
                """;
        return db.ask(viewer.scope(), sql, id).run().map(rows -> rows == 1);
    }

    private static Listing known(Row row) {
        return new Listing(
                row.getLong("id"),
                row.getInteger("year"),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("by")).orElse(""),
                row.getOffsetDateTime("made_at"),
                Optional.ofNullable(row.getOffsetDateTime("done_at")),
                Optional.ofNullable(row.getOffsetDateTime("undone_at")),
                row.getLong("created"),
                row.getLong("continued"),
                row.getLong("changed"));
    }
}
