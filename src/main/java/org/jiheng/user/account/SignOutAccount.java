package org.jiheng.user.account;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.user.AccessStore;
import org.jiheng.user.Account;
import org.jiheng.user.AccountStore;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** Ends every session of an account; its person may sign in again. */
final class SignOutAccount implements AccountDeedRoutes.AccountDeed {

    @Override
    public Future<Say> run(Database tx, Request request, long id) {
        return new AccountStore(tx)
                .holdToChange(id, request.viewer())
                .compose(account -> new AccessStore(tx)
                        .endSessions(id, request.viewer())
                        .compose(ended -> new Revisions(tx)
                                .record(Actor.of(request), change(account).cell("sessions", ended, 0))
                                .map(say("{0} was signed out in {1} places.", account.name(), ended))));
    }

    private static Change change(Account account) {
        return Change.of("account", account.id(), account.nodeId(), Deed.SIGNED_OUT_ACCOUNT, account.name());
    }
}
