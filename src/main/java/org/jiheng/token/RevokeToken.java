package org.jiheng.token;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** Ends a token for good; the next call with it is refused. */
final class RevokeToken {

    private final Database tx;

    RevokeToken(Database tx) {
        this.tx = tx;
    }

    /** Revoked already is as good; whoever did it first stands in the history. */
    Future<Say> run(Request request, Token token, long accountId, String person) {
        return new TokenStore(tx)
                .revoke(token.id())
                .compose(first -> first
                        ? new Revisions(tx)
                                .record(Actor.of(request), revoked(request.viewer(), token, accountId, person))
                        : Future.succeededFuture())
                .map(say("The token {0} is revoked.", token.name()));
    }

    private static Change revoked(Viewer viewer, Token token, long accountId, String person) {
        return Change.of("account", accountId, viewer.nodeId(), Deed.REVOKED_TOKEN, person)
                .cell("token", token.name() + " …" + token.ending(), null);
    }
}
