package org.jiheng.database.replica;

import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the primary and then its copy how far they are, and tells the log when the copy comes into use or goes out of it. */
public final class LagWatch {

    private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);
    private static final long PATIENCE = 2;

    private final Database primary;
    private final Database copy;
    private final Lag lag;
    private boolean inUse;
    private boolean looking;

    public LagWatch(Database primary, Database copy, Lag lag) {
        this.primary = primary;
        this.copy = copy;
        this.lag = lag;
    }

    /** Succeeds also when nobody answers; then the copy is taken for lost. */
    public Future<Void> look() {
        if (looking) {
            return Future.succeededFuture();
        }
        looking = true;
        var at = now();
        return Mark.of(primary)
                .compose(first -> Mark.of(copy).onSuccess(second -> lag.note(first, second, at, now())))
                .timeout(PATIENCE, TimeUnit.SECONDS)
                .transform(asked -> {
                    looking = false;
                    if (asked.failed()) {
                        lag.lost();
                    }
                    tell(
                            asked.failed()
                                    ? String.valueOf(asked.cause())
                                    : "it is %.0f s behind".formatted(lag.seconds()));
                    return Future.succeededFuture();
                });
    }

    private void tell(String reason) {
        if (lag.isShort() != inUse) {
            inUse = lag.isShort();
            if (inUse) {
                LOG.info("Boards and exports are read from the replica");
            } else {
                LOG.warn("Boards and exports are read from the primary instead of the replica: {}", reason);
            }
        }
    }

    private static double now() {
        return System.nanoTime() / 1e9;
    }
}
