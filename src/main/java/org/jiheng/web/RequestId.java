package org.jiheng.web;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.Locale;

/** The number of a page: it stands in the log, in the answer and at the foot of the page. */
final class RequestId {

    private static final String KEY = "request-id";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {}

    static void give(RoutingContext ctx) {
        var id = String.format(Locale.ROOT, "%010x", RANDOM.nextLong() & 0xFF_FFFF_FFFFL);
        ctx.put(KEY, id);
        ctx.response().putHeader("X-Request-Id", id);
    }

    static String of(RoutingContext ctx) {
        return ctx.get(KEY);
    }
}
