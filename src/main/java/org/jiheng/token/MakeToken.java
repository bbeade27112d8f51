package org.jiheng.token;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.user.password.ShownOnce;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;

/** Makes a token that its person sees once. */
final class MakeToken {

    private static final int MOST = 20;

    private final Database db;

    MakeToken(Database db) {
        this.db = db;
    }

    Future<Reply> run(Request request, TokenDetails details) {
        var secret = Secret.draw();
        var viewer = request.viewer();
        return ShownOnce.run(
                db,
                request,
                tx -> new TokenStore(tx)
                        .live(viewer.accountId())
                        .map(MakeToken::refuseTooMany)
                        .compose(few -> new TokenStore(tx).add(viewer.accountId(), viewer.nodeId(), details, secret))
                        .compose(id -> new Revisions(tx).record(Actor.of(request), made(viewer, details, secret)))
                        .map(recorded ->
                                ShownOnce.Outcome.shown(page(details, secret), TokenRoutes.TOKENS + "/shown")));
    }

    private static Void refuseTooMany(long live) {
        if (live >= MOST) {
            throw Problem.conflict(say("You have {0} tokens in use; revoke one first.", live));
        }
        return null;
    }

    private static Change made(Viewer viewer, TokenDetails details, Secret secret) {
        return Change.of("account", viewer.accountId(), viewer.nodeId(), Deed.MADE_TOKEN, viewer.name())
                .cell("token", null, details.name() + " …" + secret.ending())
                .cell("to", null, details.endsOn());
    }

    private static Reply page(TokenDetails details, Secret secret) {
        return Reply.page(
                "token/made", Map.of("name", details.name(), "secret", secret.text(), "until", details.endsOn()));
    }
}
