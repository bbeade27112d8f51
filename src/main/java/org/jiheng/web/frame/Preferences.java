package org.jiheng.web.frame;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jiheng.words.Language;

/** The language and the size of letters a browser was last told to show. */
public record Preferences(Language language, String textSize) {

    public static final List<String> SIZES = List.of("standard", "large", "largest");

    private static final String LANGUAGE = "language";
    private static final String SIZE = "size";
    private static final int A_YEAR = 365 * 24 * 3600;

    public static Preferences of(RoutingContext ctx) {
        return new Preferences(
                Language.tagged(cookie(ctx, LANGUAGE)).orElse(Language.ZH), knownSize(cookie(ctx, SIZE)));
    }

    public static String knownSize(String size) {
        return SIZES.contains(size) ? size : SIZES.get(0);
    }

    /** What a browser has to keep to be shown them again. */
    public List<Cookie> cookies() {
        return List.of(cookie(LANGUAGE, language.tag()), cookie(SIZE, textSize));
    }

    private static String cookie(RoutingContext ctx, String name) {
        var cookie = ctx.request().getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }

    private static Cookie cookie(String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(A_YEAR);
    }
}
