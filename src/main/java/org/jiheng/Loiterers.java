package org.jiheng;

import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Connections of one event loop that ask for nothing; however much they drip, after half a minute they must go. */
final class Loiterers {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private static final long BEING_SERVED = Long.MAX_VALUE;

    private final Map<HttpConnection, Long> since = new HashMap<>();

    void came(HttpConnection connection) {
        since.put(connection, System.nanoTime());
        connection.closeHandler(gone -> since.remove(connection));
    }

    /** Whoever is being served may take the time it takes. */
    void served(RoutingContext ctx) {
        var connection = ctx.request().connection();
        since.replace(connection, BEING_SERVED);
        ctx.addEndHandler(done -> since.replace(connection, System.nanoTime() - patienceLost(ctx)));
        ctx.next();
    }

    /** Whoever was answered before the request had come whole is not waited for; the answer has been sent. */
    private static long patienceLost(RoutingContext ctx) {
        return ctx.request().isEnded() ? 0 : PATIENCE;
    }

    void sendAway() {
        var now = System.nanoTime();
        since.entrySet().stream()
                .filter(loiterer -> loiterer.getValue() != BEING_SERVED && now - loiterer.getValue() > PATIENCE)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(HttpConnection::close);
    }
}
