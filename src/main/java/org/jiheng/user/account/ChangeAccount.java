package org.jiheng.user.account;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.user.Account;
import org.jiheng.user.AccountDetails;
import org.jiheng.user.AccountStore;
import org.jiheng.user.NodeStore;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;

/** Changes what is filled in about a person, unless someone else has done so since the page was opened. */
final class ChangeAccount {

    private final Database tx;

    ChangeAccount(Database tx) {
        this.tx = tx;
    }

    /** Answers with the account as someone else left it, or with nothing when it was changed as asked. */
    Future<Optional<Account>> run(Request request, long id, AccountDetails details, String seen) {
        var viewer = request.viewer();
        return new AccountStore(tx).holdToChange(id, viewer).compose(now -> {
            if (!String.valueOf(now.version()).equals(seen)) {
                return Future.succeededFuture(Optional.of(now));
            }
            return change(viewer, now, details)
                    .compose(change -> keep(request, now, details, change))
                    .map(Optional.empty());
        });
    }

    private Future<Change> change(Viewer viewer, Account before, AccountDetails after) {
        return new NodeStore(tx)
                .name(after.nodeId(), viewer)
                .map(node -> Change.of("account", before.id(), after.nodeId(), Deed.CHANGED_ACCOUNT, after.name())
                        .cell("login", before.login(), after.login())
                        .cell("person", before.name(), after.name())
                        .cell("phone", before.phone(), after.phone())
                        .cell("mail", before.mail(), after.mail())
                        .cell("node", before.nodeName(), node));
    }

    private Future<Void> keep(Request request, Account now, AccountDetails details, Change change) {
        return change.changesNothing()
                ? Future.succeededFuture()
                : new AccountStore(tx)
                        .save(now.id(), details, request.viewer())
                        .compose(saved -> new Revisions(tx).record(Actor.of(request), change));
    }
}
