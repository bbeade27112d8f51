package org.jiheng.user.post;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.user.Account;
import org.jiheng.user.AccountStore;
import org.jiheng.user.LastAdministratorStore;
import org.jiheng.user.NodeStore;
import org.jiheng.viewer.Role;
import org.jiheng.web.Request;

/** Takes a role at a node from a person, unless the platform would be left without an administrator. */
final class TakePost {

    private final Database tx;

    TakePost(Database tx) {
        this.tx = tx;
    }

    Future<Account> run(Request request, long id, long nodeId, Role role) {
        if (id == request.viewer().accountId()) {
            throw Problem.forbidden(GivePost.ownAccount());
        }
        return new LastAdministratorStore(tx)
                .queue()
                .compose(alone -> new AccountStore(tx).hold(id, request.viewer()))
                .compose(account -> refuseTheLast(id, nodeId, role)
                        .compose(allowed -> take(request, account, nodeId, role))
                        .map(account));
    }

    private Future<Void> refuseTheLast(long id, long nodeId, Role role) {
        return new LastAdministratorStore(tx).missingAt(nodeId, id, role).map(missing -> {
            missing.ifPresent(words -> {
                throw Problem.forbidden(words);
            });
            return null;
        });
    }

    private Future<Void> take(Request request, Account account, long nodeId, Role role) {
        return new PostStore(tx)
                .take(account.id(), nodeId, role, request.viewer())
                .compose(taken -> taken
                        ? new NodeStore(tx)
                                .name(nodeId, request.viewer())
                                .compose(node -> new Revisions(tx)
                                        .record(
                                                Actor.of(request),
                                                GivePost.change(account)
                                                        .cell("post", new Post(nodeId, node, role).words(), null)))
                        : Future.succeededFuture());
    }
}
