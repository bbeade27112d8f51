package org.jiheng.ledger.follow;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.ServerAddress;

/** A follower whose looks a test decides, instead of the clock. */
public final class Following implements AutoCloseable {

    private static final int MOST_LOOKS = 1000;

    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;
    private final Follower follower;

    public Following(ServerAddress address) {
        var options = address.applicationOptions().addProperty("application_name", "follower");
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(options)
                .using(vertx)
                .build();
        follower = new Follower(new PooledDatabase(pool), PooledDatabase.patient(pool));
    }

    /** Brings the ledger of a site up to date, as tests of boards want it. */
    public static void once(ServerAddress address) {
        try (var following = new Following(address)) {
            following.catchUp();
        }
    }

    Future<Round> begin() {
        return follower.round();
    }

    Round look() {
        return begin().await();
    }

    /** Looks until nothing is due any more; answers how many lines were renewed. A connection that was cut is no end. */
    public int catchUp() {
        var lines = 0;
        var round = new Round(0, Duration.ZERO, 0, true);
        for (var look = 0; look < MOST_LOOKS && round.more(); look++) {
            round = begin().otherwise(new Round(0, Duration.ZERO, 0, true)).await();
            lines += round.lines();
        }
        return lines;
    }

    @Override
    public void close() {
        pool.close().await();
        vertx.close().await();
    }
}
