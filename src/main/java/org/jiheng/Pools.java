package org.jiheng;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.Database;
import org.jiheng.database.Databases;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.replica.Replica;
import org.jiheng.extract.Turns;
import org.jiheng.settings.Settings;

/** The connections of an event loop to the database and to its copy, and those that all loops have for long files. */
final class Pools {

    /** What was sent and not received for so long was sent to a machine that is gone. */
    private static final int MILLIS_UNHEARD = 10_000;

    private final Vertx vertx;
    private final House house;
    private final int connections;
    private final List<Pool> opened = new ArrayList<>();

    Pools(Vertx vertx, Settings settings, House house) {
        this.vertx = vertx;
        this.house = house;
        connections = Math.max(2, settings.databaseConnections() / settings.eventLoops());
    }

    Databases open() {
        var pages = open(ofPages("pages"), house.databaseOptions());
        var files = open(ofFiles("files"), house.databaseOptions());
        return house.replicaOptions()
                .map(copy -> new Databases(
                        pages,
                        nearest(pages, open(ofPages("replica"), copy)),
                        nearest(files, open(ofFiles("replica-files"), copy))))
                .orElse(new Databases(pages, pages, files));
    }

    private Database nearest(Database first, Database copy) {
        return new Replica(first, copy, house.lag());
    }

    private Database open(PoolOptions options, PgConnectOptions server) {
        var pool = PgBuilder.pool()
                .with(options)
                .with(new NetClientOptions().setTcpUserTimeout(MILLIS_UNHEARD))
                .connectingTo(server)
                .using(vertx)
                .build();
        opened.add(pool);
        return new PooledDatabase(pool);
    }

    private PoolOptions ofPages(String name) {
        return options(name).setMaxSize(connections).setMaxWaitQueueSize(64).setIdleTimeout(10);
    }

    /** Few are needed and seldom: as many as files are written at once on this machine, and none when none is. */
    private static PoolOptions ofFiles(String name) {
        return options(name).setShared(true).setMaxSize(Turns.AT_ONCE).setIdleTimeout(1);
    }

    private static PoolOptions options(String name) {
        return new PoolOptions()
                .setName(name)
                .setConnectionTimeout(2)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS)
                .setIdleTimeoutUnit(TimeUnit.MINUTES);
    }

    Future<Void> close() {
        return Future.join(opened.stream().map(Pool::close).toList()).mapEmpty();
    }
}
