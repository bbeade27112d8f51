package org.jiheng.importing;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.user.AccountDetails;
import org.jiheng.viewer.Viewer;

/** What an import did to each account, so that it can be taken back whole. */
public final class ImportedStore {

    /** One account of an import: its details before, and what was made of them. */
    record Imported(long accountId, boolean created, AccountDetails before, AccountDetails after) {}

    private final Database tx;

    ImportedStore(Database tx) {
        this.tx = tx;
    }

    Future<Void> keep(long importId, List<Imported> all, Viewer viewer) {
        var sql = """
                insert into account_import_row (import_id, account_id, created, name_before, name_after,
                                                phone_before, phone_after, node_before, node_after, mail_before, mail_after)
                select $1, * from unnest($2::bigint[], $3::boolean[], $4::text[], $5::text[],
                                         $6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::text[], $11::text[])
                """;
        var before = all.stream().map(Imported::before).toList();
        var after = all.stream().map(Imported::after).toList();
        return tx.ask(
                        viewer.scope(),
                        sql,
                        importId,
                        all.stream().map(Imported::accountId).toArray(Long[]::new),
                        all.stream().map(Imported::created).toArray(Boolean[]::new),
                        RosterStore.texts(before, AccountDetails::name),
                        RosterStore.texts(after, AccountDetails::name),
                        RosterStore.texts(before, AccountDetails::phone),
                        RosterStore.texts(after, AccountDetails::phone),
                        RosterStore.nodes(before),
                        RosterStore.nodes(after),
                        RosterStore.texts(before, AccountDetails::mail),
                        RosterStore.texts(after, AccountDetails::mail))
                .run()
                .mapEmpty();
    }

    /** Someone has used an account of the import, or tried to. */
    Future<Boolean> used(long importId, Viewer viewer) {
        var sql = """
                select exists (select from account_import_row r
                                 join account a on a.id = r.account_id
                                where r.import_id = $1
                                  and r.created
                                  and (a.last_signed_in_at is not null
                                       or exists (select from revision v where v.account_id = a.id))) as used
                """;
        return tx.ask(viewer.scope(), sql, importId).one(row -> row.getBoolean("used"));
    }

    /** Those created accounts to which a role was given since, within the viewer's part or elsewhere. */
    Future<List<String>> inPost(long importId, Viewer viewer) {
        var created = "select account_id from account_import_row where import_id = $1 and created";
        var sql = """
                select a.name, a.login
                  from account a
                 where a.id = any($1)
                   and exists (select from post p where p.account_id = a.id)
                 order by a.login
                """;
        return tx.ask(viewer.scope(), created, importId)
                .all(row -> row.getLong("account_id"))
                .compose(ids -> tx.ask(Scope.DOOR, sql, (Object) ids.toArray(Long[]::new))
                        .all(row -> row.getString("name") + " " + row.getString("login")));
    }

    /** The accounts that were created and are still there; they are gone with this. */
    Future<List<Imported>> removeCreated(long importId, Viewer viewer) {
        var sql = """
                with gone as (
                    select account_id
                      from account_import_row
                     where import_id = $1
                       and created),
                passwords as (delete from former_password f using gone where f.account_id = gone.account_id)
                select a.id, true as created, a.login, a.name, a.phone, a.mail, a.node_id,
                       a.name as name_after, a.phone as phone_after, a.mail as mail_after, a.node_id as node_after
                  from account a
                  join gone on gone.account_id = a.id
                   for update of a
                """;
        var delete = """
                delete from account
                 where id in (select account_id from account_import_row where import_id = $1 and created)
                """;
        return tx.ask(viewer.scope(), sql, importId)
                .all(ImportedStore::imported)
                .compose(all -> tx.ask(viewer.scope(), delete, importId).run().map(all));
    }

    /** Those that are as the import left them are as before; what others changed since stays. */
    Future<List<Imported>> changeBack(long importId, Viewer viewer) {
        var sql = """
                update account a
                   set name = r.name_before,
                       phone = r.phone_before,
                       mail = r.mail_before,
                       node_id = r.node_before,
                       version = a.version + 1
                  from account_import_row r
                 where r.import_id = $1
                   and not r.created
                   and a.id = r.account_id
                   and a.name = r.name_after
                   and a.phone = r.phone_after
                   and a.mail = r.mail_after
                   and a.node_id = r.node_after
                returning a.id, false as created, a.login, r.name_after as name, r.phone_after as phone,
                          r.mail_after as mail, r.node_after as node_id, a.name as name_after, a.phone as phone_after,
                          a.mail as mail_after,
                          a.node_id as node_after
                """;
        return tx.ask(viewer.scope(), sql, importId).all(ImportedStore::imported);
    }

    private static Imported imported(Row row) {
        var login = row.getString("login");
        return new Imported(
                row.getLong("id"),
                row.getBoolean("created"),
                new AccountDetails(
                        login,
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("mail"),
                        row.getLong("node_id")),
                new AccountDetails(
                        login,
                        row.getString("name_after"),
                        row.getString("phone_after"),
                        row.getString("mail_after"),
                        row.getLong("node_after")));
    }
}
