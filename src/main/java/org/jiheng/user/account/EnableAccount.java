package org.jiheng.user.account;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.user.Account;
import org.jiheng.user.AccountStore;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** Lets a disabled account in again, with the password and the roles it had. */
final class EnableAccount implements AccountDeedRoutes.AccountDeed {

    @Override
    public Future<Say> run(Database tx, Request request, long id) {
        var accounts = new AccountStore(tx);
        return accounts.holdToChange(id, request.viewer())
                .compose(account -> account.disabled()
                        ? accounts.disable(id, request.viewer(), false)
                                .compose(enabled -> new Revisions(tx).record(Actor.of(request), change(account)))
                                .map(account)
                        : Future.succeededFuture(account))
                .map(account -> say("The account of {0} is enabled.", account.name()));
    }

    private static Change change(Account account) {
        return Change.of("account", account.id(), account.nodeId(), Deed.ENABLED_ACCOUNT, account.name())
                .cell("state", "DISABLED", "ENABLED");
    }
}
