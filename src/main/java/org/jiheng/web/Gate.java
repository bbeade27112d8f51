package org.jiheng.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Visitor;

/** Tells who knocks; the web core knows nothing else of sessions. */
public interface Gate {

    Future<Visitor> admit(RoutingContext ctx);

    /** The person whose token a program shows, with no more rights than they have; a gate for people knows none. */
    default Future<Viewer> bearer(RoutingContext ctx, String token) {
        return Calls.nobody();
    }

    /** Keeps a form that met a session ended by time until the same person has signed in again. */
    Future<Void> park(UUID session, String path, byte[] body);
}
