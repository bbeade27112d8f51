package org.jiheng.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** Tells who knocks; the web core knows nothing else of sessions. */
public interface Gate {

    Future<Visitor> admit(RoutingContext ctx);

    /** Keeps a form that met a session ended by time until the same person has signed in again. */
    Future<Void> park(UUID session, String path, byte[] body);
}
