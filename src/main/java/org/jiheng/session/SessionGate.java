package org.jiheng.session;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.Gathered;
import org.jiheng.session.kept.ParkedPostStore;
import org.jiheng.session.life.SessionCookie;
import org.jiheng.session.life.SessionStore;
import org.jiheng.session.life.Tokens;
import org.jiheng.web.Gate;
import org.jiheng.web.door.Visitor;

/** Opens to whoever holds a token whose session is alive. */
public final class SessionGate implements Gate {

    /** Every page passes here first, so a database that hangs is found out here. */
    private static final long MILLIS_TO_WAIT = 1500;

    /** What an open page asks while nobody touches it says so, and keeps no session alive. */
    private static final String UNATTENDED = "X-Unattended";

    private final Tokens tokens;
    private final SessionCookie cookie;
    private final SessionStore sessions;
    private final ParkedPostStore parked;
    private final Gathered<UUID, SessionStore.Found> known;

    SessionGate(Tokens tokens, SessionCookie cookie, SessionStore sessions, ParkedPostStore parked, Duration idle) {
        this.tokens = tokens;
        this.cookie = cookie;
        this.sessions = sessions;
        this.parked = parked;
        known = new Gathered<>(ids -> sessions.all(ids, idle));
    }

    @Override
    public Future<Visitor> admit(RoutingContext ctx) {
        var token = cookie.in(ctx);
        return token.isEmpty()
                ? Future.succeededFuture(Visitor.stranger())
                : tokens.session(token)
                        .compose(id ->
                                id.map(known -> look(known, isAttended(ctx))).orElseGet(SessionGate::stranger));
    }

    private static boolean isAttended(RoutingContext ctx) {
        return !ctx.request().headers().contains(UNATTENDED);
    }

    private Future<Visitor> look(UUID id, boolean attended) {
        return known.find(id)
                .timeout(MILLIS_TO_WAIT, TimeUnit.MILLISECONDS)
                .compose(found ->
                        found.map(session -> visitor(session, attended)).orElseGet(SessionGate::stranger));
    }

    private Future<Visitor> visitor(SessionStore.Found found, boolean attended) {
        if (found.alive()) {
            var known = Visitor.known(found.viewer());
            return attended && found.unseen()
                    ? sessions.seen(found.viewer().session()).map(known)
                    : Future.succeededFuture(known);
        }
        return found.endedByTime()
                ? Future.succeededFuture(Visitor.timedOut(found.viewer().session()))
                : stranger();
    }

    private static Future<Visitor> stranger() {
        return Future.succeededFuture(Visitor.stranger());
    }

    @Override
    public Future<Void> park(UUID session, String path, byte[] body) {
        return parked.keep(session, path, body);
    }
}
