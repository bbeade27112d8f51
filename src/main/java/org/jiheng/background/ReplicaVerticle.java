package org.jiheng.background;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.replica.Lag;
import org.jiheng.database.replica.LagWatch;

/** Looks each second how far the replica is behind the primary, over a connection of its own to each. */
public final class ReplicaVerticle extends VerticleBase {

    private static final long MILLIS_BETWEEN_LOOKS = 1000;

    private final ServerAddress primary;
    private final ServerAddress copy;
    private final Lag lag;
    private Pool first;
    private Pool second;

    public ReplicaVerticle(ServerAddress primary, ServerAddress copy, Lag lag) {
        this.primary = primary;
        this.copy = copy;
        this.lag = lag;
    }

    @Override
    public Future<?> start() {
        first = pool(primary);
        second = pool(copy);
        var watch = new LagWatch(new PooledDatabase(first), new PooledDatabase(second), lag);
        vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, look -> watch.look());
        return watch.look();
    }

    private Pool pool(ServerAddress server) {
        var options = new PoolOptions()
                .setName("lag")
                .setMaxSize(1)
                .setMaxWaitQueueSize(4)
                .setConnectionTimeout(1)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool()
                .with(options)
                .connectingTo(server.applicationOptions())
                .using(vertx)
                .build();
    }

    @Override
    public Future<?> stop() {
        return first.close().eventually(second::close);
    }
}
