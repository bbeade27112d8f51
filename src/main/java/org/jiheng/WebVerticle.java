package org.jiheng;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.NetClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.replica.Replica;

/** One event loop that serves pages; its mount is the table of contents of the house. */
public final class WebVerticle extends VerticleBase {

    private static final int MOST_FORM_FIELDS = 4096;
    private static final int LONGEST_FIELD = 262_144;
    private static final int DRAIN_SECONDS = 20;

    /** What was sent and not received for so long was sent to a machine that is gone. */
    private static final int MILLIS_UNHEARD = 10_000;

    /** An answer of which nothing arrives for so long goes nowhere: the cable is out, or its reader stopped reading. */
    private static final int MILLIS_UNTAKEN = 60_000;

    private static final long MILLIS_BETWEEN_ROUNDS = 5000;

    private final Settings settings;
    private final House house;
    private HttpServer server;
    private Pool pool;
    private Runnable farewell = () -> {};
    private Optional<Pool> copies = Optional.empty();

    public WebVerticle(Settings settings, House house) {
        this.settings = settings;
        this.house = house;
    }

    @Override
    public Future<?> start() {
        pool = pool("pages", house.databaseOptions());
        copies = house.replicaOptions().map(options -> pool("replica", options));
        var loiterers = new Loiterers();
        vertx.setPeriodic(MILLIS_BETWEEN_ROUNDS, round -> loiterers.sendAway());
        var router = Router.router(vertx);
        router.route().handler(loiterers::served);
        var db = new PooledDatabase(pool);
        farewell = house.furnish(
                vertx, router, db, copies.map(copy -> nearest(db, copy)).orElse(db));
        server = vertx.createHttpServer(serverOptions())
                .connectionHandler(loiterers::came)
                .requestHandler(router);
        return server.listen(house.port(), settings.host())
                .onSuccess(listening -> house.listensOn(listening.actualPort()));
    }

    private Database nearest(Database db, Pool copy) {
        return new Replica(db, new PooledDatabase(copy), house.lag());
    }

    private Pool pool(String name, PgConnectOptions server) {
        return PgBuilder.pool()
                .with(poolOptions(name))
                .with(new NetClientOptions().setTcpUserTimeout(MILLIS_UNHEARD))
                .connectingTo(server)
                .using(vertx)
                .build();
    }

    private PoolOptions poolOptions(String name) {
        return new PoolOptions()
                .setName(name)
                .setMaxSize(Math.max(2, settings.databaseConnections() / settings.eventLoops()))
                .setMaxWaitQueueSize(64)
                .setConnectionTimeout(2)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS)
                .setIdleTimeout(10)
                .setIdleTimeoutUnit(TimeUnit.MINUTES);
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
        return server.shutdown(DRAIN_SECONDS, TimeUnit.SECONDS)
                .eventually(pool::close)
                .eventually(() -> copies.map(Pool::close).orElse(Future.succeededFuture()));
    }
}
