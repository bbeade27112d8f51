package org.jiheng;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.TimeUnit;
import org.jiheng.settings.Settings;

/** One event loop that serves pages; its mount is the table of contents of the house. */
public final class WebVerticle extends VerticleBase {

    private static final int MOST_FORM_FIELDS = 4096;
    private static final int LONGEST_FIELD = 262_144;
    private static final int DRAIN_SECONDS = 20;

    /** An answer of which nothing arrives for so long goes nowhere: the cable is out, or its reader stopped reading. */
    private static final int MILLIS_UNTAKEN = 60_000;

    private static final long MILLIS_BETWEEN_ROUNDS = 5000;

    private final Settings settings;
    private final House house;
    private HttpServer server;
    private Pools pools;
    private Runnable farewell = () -> {};

    public WebVerticle(Settings settings, House house) {
        this.settings = settings;
        this.house = house;
    }

    @Override
    public Future<?> start() {
        pools = new Pools(vertx, settings, house);
        var loiterers = new Loiterers();
        vertx.setPeriodic(MILLIS_BETWEEN_ROUNDS, round -> loiterers.sendAway());
        var router = Router.router(vertx);
        router.route().handler(loiterers::served);
        farewell = house.furnish(vertx, router, pools.open());
        server = vertx.createHttpServer(serverOptions())
                .connectionHandler(loiterers::came)
                .invalidRequestHandler(house.misread())
                .requestHandler(router);
        return server.listen(house.port(), settings.host())
                .onSuccess(listening -> house.listensOn(listening.actualPort()));
    }

    private static HttpServerOptions serverOptions() {
        return new HttpServerOptions()
                .setMaxFormFields(MOST_FORM_FIELDS)
                .setMaxFormAttributeSize(LONGEST_FIELD)
                .setIdleTimeout(30)
                .setTcpUserTimeout(MILLIS_UNTAKEN)
                .setCompressionSupported(true)
                .setCompressionLevel(2)
                .setHttp2ClearTextEnabled(false)
                .setTcpNoDelay(true);
    }

    /** No accepted request is cut: listening ends first, then what runs is finished, then the database is let go. */
    @Override
    public Future<?> stop() {
        farewell.run();
        return server.shutdown(DRAIN_SECONDS, TimeUnit.SECONDS).eventually(pools::close);
    }
}
