package org.jiheng.token;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Gate;
import org.jiheng.web.door.ClientAddress;
import org.jiheng.web.door.Visitor;

/** The gate of people, opened to programs as well that show a token of one of them. */
public final class TokenGate implements Gate {

    private static final long MILLIS_TO_WAIT = 1500;

    private final Gate people;
    private final TokenStore tokens;
    private final CallLimit limit;

    public TokenGate(Gate people, Database db, CallLimit limit) {
        this.people = people;
        tokens = new TokenStore(db);
        this.limit = limit;
    }

    @Override
    public Future<Visitor> admit(RoutingContext ctx) {
        return people.admit(ctx);
    }

    @Override
    public Future<Void> park(UUID session, String path, byte[] body) {
        return people.park(session, path, body);
    }

    @Override
    public Future<Viewer> bearer(RoutingContext ctx, String token) {
        var address = ClientAddress.of(ctx);
        return tokens.shown(new Secret(token))
                .timeout(MILLIS_TO_WAIT, TimeUnit.MILLISECONDS)
                .compose(shown -> shown.filter(found -> !found.localOnly() || ClientAddress.isThisMachine(address))
                        .map(found -> admitted(found, address))
                        .orElseThrow(TokenGate::unknown));
    }

    private Future<Viewer> admitted(TokenStore.Found found, String address) {
        limit.count(found.id());
        return found.unseen()
                ? tokens.used(found.id(), address).map(found.viewer())
                : Future.succeededFuture(found.viewer());
    }

    private static Problem unknown() {
        return Problem.unknownCaller(
                say("Nobody knows this token, or it was revoked or has ended; make a new one under My account."));
    }
}
