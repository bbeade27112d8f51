package org.jiheng.user.account;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.user.AccessStore;
import org.jiheng.user.Account;
import org.jiheng.user.AccountStore;
import org.jiheng.user.LastAdministratorStore;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** Shuts an account: whoever is signed in with it is out with the next request. */
final class DisableAccount implements AccountDeedRoutes.AccountDeed {

    @Override
    public Future<Say> run(Database tx, Request request, long id) {
        var last = new LastAdministratorStore(tx);
        return last.queue()
                .compose(alone -> new AccountStore(tx).holdToChange(id, request.viewer()))
                .compose(account -> account.disabled()
                        ? Future.succeededFuture(said(account))
                        : last.missingWithout(id)
                                .map(DisableAccount::refuseIfAny)
                                .compose(nobody -> disable(tx, request, account)));
    }

    private static Void refuseIfAny(Optional<Say> missing) {
        missing.ifPresent(words -> {
            throw Problem.forbidden(words);
        });
        return null;
    }

    private static Future<Say> disable(Database tx, Request request, Account account) {
        var viewer = request.viewer();
        return new AccountStore(tx)
                .disable(account.id(), viewer, true)
                .compose(disabled -> new AccessStore(tx).endSessions(account.id(), viewer))
                .compose(ended -> new Revisions(tx)
                        .record(Actor.of(request), change(account).cell("sessions", ended, 0)))
                .map(said(account));
    }

    private static Change change(Account account) {
        return Change.of("account", account.id(), account.nodeId(), Deed.DISABLED_ACCOUNT, account.name())
                .cell("state", "ENABLED", "DISABLED");
    }

    private static Say said(Account account) {
        return say("The account of {0} is disabled.", account.name());
    }
}
