package org.jiheng.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** The cookie that holds the token; with HTTPS its name binds it to this host. */
final class SessionCookie {

    private final boolean secure;
    private final String name;

    SessionCookie(boolean secure) {
        this.secure = secure;
        name = secure ? "__Host-jiheng" : "jiheng";
    }

    Cookie holding(String token, Duration life) {
        return cookie(token).setMaxAge(life.toSeconds());
    }

    Cookie gone() {
        return cookie("").setMaxAge(0);
    }

    /** The token, empty when there is none, or when several claim to be it. */
    String in(RoutingContext ctx) {
        var cookies = ctx.request().cookies(name);
        return cookies.size() == 1 ? cookies.iterator().next().getValue() : "";
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }
}
