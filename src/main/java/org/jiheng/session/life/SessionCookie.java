package org.jiheng.session.life;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The cookie that holds the token; with HTTPS its name binds it to this host. */
public final class SessionCookie {

    private final boolean secure;
    private final String name;

    public SessionCookie(boolean secure) {
        this.secure = secure;
        name = secure ? "__Host-jiheng" : "jiheng";
    }

    public Cookie holding(String token, Duration life) {
        return cookie(token).setMaxAge(life.toSeconds());
    }

    public Cookie gone() {
        return cookie("").setMaxAge(0);
    }

    /** The token, empty when there is none, or when several claim to be it. */
    public String in(RoutingContext ctx) {
        var sent = ctx.request().getHeader("Cookie");
        var tokens = sent == null ? List.<String>of() : tokens(sent);
        return tokens.size() == 1 ? tokens.get(0) : "";
    }

    private List<String> tokens(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .toList();
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }
}
