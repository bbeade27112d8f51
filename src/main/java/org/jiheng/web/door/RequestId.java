package org.jiheng.web.door;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The number of a page: it stands in the log, in the answer and at the foot of the page, and is no secret. */
public final class RequestId {

    private static final String KEY = "request-id";
    private static final int DIGITS = 10;

    private RequestId() {}

    static void give(RoutingContext ctx) {
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), DIGITS);
        ctx.put(KEY, id);
        ctx.response().putHeader("X-Request-Id", id);
    }

    public static String of(RoutingContext ctx) {
        return ctx.get(KEY);
    }
}
