package org.jiheng.web.door;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** Whether a form was sent from a page of ours. Browsers say so themselves; what says nothing is no browser. */
public final class Origin {

    private Origin() {}

    public static boolean isOurs(HttpServerRequest request, Optional<String> publicUrl) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        var origin = request.getHeader("Origin");
        return origin == null || origin.equals(publicUrl.orElse("http://" + request.getHeader("Host")));
    }
}
