package org.jiheng.user.post;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.user.Account;
import org.jiheng.user.AccountStore;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** Gives a person a role at a node; it holds from the next request on. */
final class GivePost {

    private final Database tx;
    private final boolean separateOfficers;

    GivePost(Database tx, boolean separateOfficers) {
        this.tx = tx;
        this.separateOfficers = separateOfficers;
    }

    /** Answers with why the role cannot be given, or with nothing. */
    Future<Optional<Say>> run(Request request, long id, Post post) {
        if (id == request.viewer().accountId()) {
            throw Problem.forbidden(ownAccount());
        }
        return new AccountStore(tx)
                .hold(id, request.viewer())
                .compose(account -> new PostStore(tx)
                        .rolesAnywhere(id)
                        .map(held -> separateOfficers ? PostRules.conflict(post.role(), held) : Optional.<Say>empty())
                        .compose(conflict -> conflict.isPresent()
                                ? Future.succeededFuture(conflict)
                                : give(request, account, post)));
    }

    static Say ownAccount() {
        return say("Nobody gives roles to their own account, or takes them; another security administrator does.");
    }

    private Future<Optional<Say>> give(Request request, Account account, Post post) {
        return new PostStore(tx)
                .give(account.id(), post.nodeId(), post.role(), request.viewer())
                .compose(given -> given
                        ? new Revisions(tx)
                                .record(Actor.of(request), change(account).cell("post", null, post.words()))
                        : Future.succeededFuture())
                .map(Optional.empty());
    }

    static Change change(Account account) {
        return Change.of("account", account.id(), account.nodeId(), Deed.GAVE_ROLES, account.name());
    }
}
