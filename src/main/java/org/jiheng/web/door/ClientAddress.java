package org.jiheng.web.door;

import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** Where a request comes from; what a proxy says of it counts only from the proxies we were told to trust. */
public final class ClientAddress {

    private static final String KEY = "client-address";

    private ClientAddress() {}

    static void note(RoutingContext ctx, Set<String> trustedProxies) {
        var address = ctx.request().remoteAddress().hostAddress();
        var said = ctx.request().getHeader("X-Forwarded-For");
        ctx.put(KEY, said != null && trustedProxies.contains(address) ? last(said, address) : address);
    }

    public static String of(RoutingContext ctx) {
        return ctx.get(KEY);
    }

    public static boolean isThisMachine(String address) {
        return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
    }

    private static String last(String forwardedFor, String otherwise) {
        var last = forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9A-Fa-f:.]{3,45}") ? last : otherwise;
    }
}
