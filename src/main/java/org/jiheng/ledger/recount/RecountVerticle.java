package org.jiheng.ledger.recount;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.PooledDatabase;
import org.jiheng.problem.Trouble;

/** Carries out the recounts that were asked for, one after the other, also those another instance did not end. */
public final class RecountVerticle extends VerticleBase {

    /** On the event bus: somebody asked for a recount here. */
    static final String ASKED = "recount";

    private static final long LOOK_MILLIS = 15_000;

    private final PgConnectOptions server;
    private final Trouble trouble = new Trouble("Recounting");
    private Pool stillView;
    private Pool pool;
    private Recounter recounter;
    private boolean busy;
    private boolean stopping;

    public RecountVerticle(PgConnectOptions server) {
        this.server = server;
    }

    @Override
    public Future<?> start() {
        var still = new PgConnectOptions(server).addProperty("default_transaction_isolation", "repeatable read");
        stillView = pool("recount", still);
        pool = pool("recounts", server);
        recounter = new Recounter(stillView, PooledDatabase.patient(pool));
        vertx.eventBus().consumer(ASKED, asked -> go());
        vertx.setPeriodic(LOOK_MILLIS, look -> go());
        return Future.succeededFuture();
    }

    /** Connections that nobody needs are closed. */
    private Pool pool(String name, PgConnectOptions options) {
        var one = new PoolOptions()
                .setName(name)
                .setMaxSize(1)
                .setMaxWaitQueueSize(4)
                .setConnectionTimeout(5)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS)
                .setIdleTimeout(1)
                .setIdleTimeoutUnit(TimeUnit.MINUTES);
        return PgBuilder.pool().with(one).connectingTo(options).using(vertx).build();
    }

    private void go() {
        if (!busy && !stopping) {
            busy = true;
            recounter
                    .run()
                    .onComplete(
                            more -> {
                                busy = false;
                                trouble.isOver();
                                if (more) {
                                    go();
                                }
                            },
                            failure -> {
                                busy = false;
                                if (!stopping) {
                                    trouble.with(failure);
                                }
                            });
        }
    }

    @Override
    public Future<?> stop() {
        stopping = true;
        return Future.join(pool.close(), stillView.close());
    }
}
