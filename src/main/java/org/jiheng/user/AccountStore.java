package org.jiheng.user;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Accounts whose home is at or below the viewer's node; every other account does not exist. */
public final class AccountStore {

    private static final String ONE = """
            select a.id, a.login, a.name, a.phone, a.mail, a.node_id, name_of(a.node_id, this_year()) as node_name,
                   a.disabled_at is not null as disabled, a.one_time, a.local_only, a.made_at, a.password_set_at,
                   a.last_signed_in_at, a.last_signed_in_from, a.version
              from account a
             where a.id = $1
               and exists (select from below b
                            where b.ancestor_id = $2
                              and b.node_id = a.node_id
                              and this_year() between b.from_year and b.to_year)
            """;

    private final Database db;

    public AccountStore(Database db) {
        this.db = db;
    }

    public Future<Account> find(long id, Viewer viewer) {
        return db.ask(viewer.scope(), ONE, id, viewer.nodeId()).one(AccountStore::account);
    }

    /** Held until the deed ends, so that deeds on one account come one after the other. */
    public Future<Account> hold(long id, Viewer viewer) {
        return db.ask(viewer.scope(), ONE + "for no key update of a", id, viewer.nodeId())
                .one(AccountStore::account);
    }

    /** To be changed; not by the person it belongs to, nor by one who administers only a part of their posts. */
    public Future<Account> holdToChange(long id, Viewer viewer) {
        if (id == viewer.accountId()) {
            throw Problem.forbidden(say("Another administrator does this for your own account."));
        }
        return hold(id, viewer)
                .compose(account -> reachesBeyond(id, viewer).map(beyond -> {
                    if (beyond) {
                        throw Problem.forbidden(beyondWords());
                    }
                    return account;
                }));
    }

    public static Say beyondWords() {
        return say("This person also holds a post outside your part of the organisation; "
                + "only an administrator above both may change the account.");
    }

    /** Whether the account holds a post that is not at or below the viewer's node, wherever that is. */
    public Future<Boolean> reachesBeyond(long id, Viewer viewer) {
        var sql = """
                select exists (select from post p
                                where p.account_id = $1
                                  and not exists (select from below b
                                                   where b.ancestor_id = $2
                                                     and b.node_id = p.node_id
                                                     and this_year() between b.from_year and b.to_year)) as beyond
                """;
        return db.ask(Scope.DOOR, sql, id, viewer.nodeId()).one(row -> row.getBoolean("beyond"));
    }

    public Future<Long> add(AccountDetails details, String hash, Viewer viewer) {
        var sql = """
                insert into account (login, name, phone, node_id, password, mail)
                values ($1, $2, $3, $4, $5, $6)
                returning id
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        details.login(),
                        details.name(),
                        details.phone(),
                        details.nodeId(),
                        hash,
                        details.mail())
                .one(row -> row.getLong("id"));
    }

    public Future<Void> save(long id, AccountDetails details, Viewer viewer) {
        var sql = """
                update account
                   set login = $2,
                       name = $3,
                       phone = $4,
                       node_id = $5,
                       mail = $6,
                       version = version + 1
                 where id = $1
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        id,
                        details.login(),
                        details.name(),
                        details.phone(),
                        details.nodeId(),
                        details.mail())
                .run()
                .mapEmpty();
    }

    public Future<Void> disable(long id, Viewer viewer, boolean disabled) {
        var sql = """
                update account
                   set disabled_at = case when $2 then now() end,
                       version = version + 1
                 where id = $1
                """;
        return db.ask(viewer.scope(), sql, id, disabled).run().mapEmpty();
    }

    private static Account account(Row row) {
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("mail"),
                row.getLong("node_id"),
                row.getString("node_name"),
                row.getBoolean("disabled"),
                row.getBoolean("one_time"),
                row.getBoolean("local_only"),
                row.getOffsetDateTime("made_at"),
                row.getOffsetDateTime("password_set_at"),
                Optional.ofNullable(row.getOffsetDateTime("last_signed_in_at")),
                row.getString("last_signed_in_from"),
                row.getInteger("version"));
    }
}
