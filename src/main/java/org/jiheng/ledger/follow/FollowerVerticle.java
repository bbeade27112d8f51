package org.jiheng.ledger.follow;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jiheng.database.PooledDatabase;
import org.jiheng.problem.Trouble;
import org.jiheng.web.Bell;

/** Follows the history on connections of its own: when something was done here or elsewhere, and every second anyway. */
public final class FollowerVerticle extends VerticleBase {

    private static final int MILLIS_UNHEARD = 10_000;
    private static final int MOST_MILLIS_AWAY = 5000;

    private final PgConnectOptions server;
    private final Consumer<Round> told;
    private final Trouble trouble = new Trouble("Following the history");
    private Pool pool;
    private PgSubscriber subscriber;
    private Follower follower;
    private Future<?> round = Future.succeededFuture();
    private boolean busy;
    private boolean stirred;
    private boolean stopping;
    private boolean following = true;
    private final Pace pace = new Pace();
    private long turn = -1;

    public FollowerVerticle(PgConnectOptions server, Consumer<Round> told) {
        this.server = new PgConnectOptions(server).setCachePreparedStatements(true);
        this.told = told;
    }

    @Override
    public Future<?> start() {
        pool = PgBuilder.pool()
                .with(poolOptions())
                .with(new NetClientOptions().setTcpUserTimeout(MILLIS_UNHEARD))
                .connectingTo(server)
                .using(vertx)
                .build();
        follower = new Follower(new PooledDatabase(pool), PooledDatabase.patient(pool));
        vertx.eventBus().consumer(Bell.DEED, deed -> stir());
        vertx.setPeriodic(0, Pace.LOOK_MILLIS, look -> stir());
        listen();
        return Future.succeededFuture();
    }

    private static PoolOptions poolOptions() {
        return new PoolOptions()
                .setName("ledger")
                .setMaxSize(1)
                .setMaxWaitQueueSize(4)
                .setConnectionTimeout(5)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
    }

    /** What is missed while it is away is found by the next look. */
    private void listen() {
        subscriber = PgSubscriber.subscriber(vertx, server)
                .reconnectPolicy(tries -> Math.min(MOST_MILLIS_AWAY, 100L * tries + 100));
        subscriber.channel(Wire.CHANNEL).handler(newest -> publish(Long.parseLong(newest)));
        subscriber.connect().onFailure(trouble::with);
    }

    private void stir() {
        if (busy) {
            stirred = true;
        } else if (!stopping) {
            busy = true;
            var began = System.nanoTime();
            round = attempt().onComplete(done -> rest(done, System.nanoTime() - began));
        }
    }

    private Future<Round> attempt() {
        stirred = false;
        return follower.round().andThen(done -> {
            if (done.failed()) {
                trouble.with(done.cause());
                follows(false);
            } else {
                trouble.isOver();
                follows(true);
                publish(done.result().turn());
                told.accept(done.result());
            }
        });
    }

    private void follows(boolean well) {
        if (!well || !following) {
            following = well;
            vertx.eventBus().publish(Wire.FOLLOWING, well);
        }
    }

    private void rest(AsyncResult<Round> done, long nanos) {
        var more = done.succeeded() && done.result().more();
        vertx.setTimer(pace.rest(nanos, more), rested -> {
            busy = false;
            if (stirred || more) {
                stir();
            }
        });
    }

    private void publish(long newest) {
        if (newest > turn) {
            turn = newest;
            vertx.eventBus().publish(Wire.LEDGER, newest);
        }
    }

    @Override
    public Future<?> stop() {
        stopping = true;
        return round.transform(ended -> subscriber.close()).eventually(pool::close);
    }
}
