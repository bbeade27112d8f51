package org.jiheng.web.door;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.jiheng.web.view.Asset;
import org.jiheng.web.view.Assets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to every request first: a number, the headers of every answer, a line in the log, the static files. */
public final class Entrance {

    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;
    private final Set<String> trustedProxies;
    private final boolean https;
    private final Set<HttpConnection> leaving = Collections.newSetFromMap(new WeakHashMap<>());

    public Entrance(Assets assets, Collection<String> trustedProxies, boolean https) {
        this.assets = assets;
        this.trustedProxies = Set.copyOf(trustedProxies);
        this.https = https;
    }

    public void mount(Router router) {
        router.route().handler(this::enter);
        router.get(Assets.PREFIX + "*").handler(this::serve);
    }

    private void enter(RoutingContext ctx) {
        if (leaving.contains(ctx.request().connection())) {
            ctx.request().connection().close();
            return;
        }
        RequestId.give(ctx);
        ClientAddress.note(ctx, trustedProxies);
        Headers.put(ctx.response(), https);
        letNothingHideBehind(ctx);
        var came = System.nanoTime();
        ctx.addEndHandler(done -> log(ctx, (System.nanoTime() - came) / 1000));
        ctx.next();
    }

    /** Browsers send forms with a length. What is sent in pieces is taken, but nothing after it on the same connection. */
    private void letNothingHideBehind(RoutingContext ctx) {
        if (ctx.request().headers().contains("Transfer-Encoding")) {
            leaving.add(ctx.request().connection());
            ctx.response().putHeader("Connection", "close");
        }
    }

    /** Paths without parameters, so that nothing personal gets into the log. */
    private static void log(RoutingContext ctx, long micros) {
        LOG.atInfo()
                .addKeyValue("request", RequestId.of(ctx))
                .addKeyValue("method", ctx.request().method().name())
                .addKeyValue("path", ctx.request().path())
                .addKeyValue("status", ctx.response().getStatusCode())
                .addKeyValue("micros", micros)
                .addKeyValue(
                        "account",
                        Visitor.of(ctx)
                                .viewer()
                                .map(who -> Long.toString(who.accountId()))
                                .orElse("-"))
                .addKeyValue("address", ClientAddress.of(ctx))
                .log("answered");
    }

    private void serve(RoutingContext ctx) {
        assets.find(ctx.request().path())
                .ifPresentOrElse(asset -> send(ctx.request(), ctx.response(), asset), ctx::next);
    }

    private static void send(HttpServerRequest request, HttpServerResponse response, Asset asset) {
        response.putHeader("Content-Type", asset.contentType())
                .putHeader("Cache-Control", FOR_EVER)
                .putHeader("Vary", "Accept-Encoding");
        if (String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip")) {
            response.putHeader("Content-Encoding", "gzip").end(asset.gzipped());
        } else {
            response.end(asset.bytes());
        }
    }
}
