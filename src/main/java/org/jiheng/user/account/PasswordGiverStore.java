package org.jiheng.user.account;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.user.Account;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/**
 * Who may give an account a one-time password: a system administrator, but for the offices that watch system
 * administrators a security administrator, as long as there is another one. So nobody signs in as their own watch.
 */
final class PasswordGiverStore {

    private final Database db;
    private final boolean separateOfficers;

    PasswordGiverStore(Database db, boolean separateOfficers) {
        this.db = db;
        this.separateOfficers = separateOfficers;
    }

    /** Why this viewer may not, if so. */
    Future<Optional<Say>> refusal(Account account, Viewer viewer) {
        var sql = """
                select exists (select from post p
                                where p.account_id = $1
                                  and p.role in ('SECURITY_ADMIN', 'AUDITOR'))
                   and exists (select from post p
                                 join account a on a.id = p.account_id
                                 join below b on b.ancestor_id = p.node_id
                                where p.role = 'SECURITY_ADMIN'
                                  and a.id <> $1
                                  and a.disabled_at is null
                                  and b.node_id = $2
                                  and this_year() between b.from_year and b.to_year) as guarded
                """;
        return db.ask(Scope.DOOR, sql, account.id(), account.nodeId()).one(row -> refusal(row, viewer));
    }

    private Optional<Say> refusal(Row row, Viewer viewer) {
        if (separateOfficers && row.getBoolean("guarded")) {
            return viewer.is(Role.SECURITY_ADMIN)
                    ? Optional.empty()
                    : Optional.of(say("This person watches over system administrators; "
                            + "a security administrator gives them a one-time password."));
        }
        return viewer.is(Role.SYSTEM_ADMIN)
                ? Optional.empty()
                : Optional.of(say("A system administrator gives this person a one-time password."));
    }
}
