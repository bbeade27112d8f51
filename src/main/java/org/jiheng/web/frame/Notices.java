package org.jiheng.web.frame;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jiheng.words.Say;

/** The one sentence a deed leaves for the next page. */
public final class Notices {

    private static final String NAME = "notice";
    private static final int SECONDS = 60;

    private Notices() {}

    public static void leave(RoutingContext ctx, Say words) {
        var text = written(words).toString().getBytes(StandardCharsets.UTF_8);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        ctx.response().addCookie(cookie(value).setMaxAge(SECONDS));
    }

    public static JsonArray written(Say words) {
        var text = new JsonArray().add(words.key());
        words.args().forEach(each -> text.add(String.valueOf(each)));
        return text;
    }

    public static Say read(JsonArray text) {
        return Say.say(text.getString(0), text.getList().subList(1, text.size()).toArray());
    }

    static Optional<Say> take(RoutingContext ctx) {
        var cookie = ctx.request().getCookie(NAME);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        ctx.response().addCookie(cookie("").setMaxAge(0));
        return read(cookie.getValue());
    }

    private static Optional<Say> read(String value) {
        try {
            return Optional.of(
                    read(new JsonArray(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8))));
        } catch (DecodeException | IllegalArgumentException | IndexOutOfBoundsException | ClassCastException forged) {
            return Optional.empty();
        }
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(NAME, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX);
    }
}
