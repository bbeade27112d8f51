package org.jiheng.database.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.StartFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again, at the same address, whenever it ends without having been asked to. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 30_000;

    private final Cluster cluster;
    private final int port;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var daemon = new Thread(task, "postgres-watch");
        daemon.setDaemon(true);
        return daemon;
    });
    private Postmaster postmaster;

    private Watch(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    static Watch over(Cluster cluster, int port) {
        var watch = new Watch(cluster, port);
        watch.begin();
        return watch;
    }

    void stop() {
        thread.shutdownNow();
        end();
    }

    private synchronized void begin() {
        postmaster = Postmaster.start(cluster, port);
        postmaster.ended().thenAccept(process -> revive(FIRST_PAUSE));
    }

    private synchronized void end() {
        postmaster.stop();
    }

    private void revive(long pause) {
        if (!thread.isShutdown()) {
            thread.schedule(() -> tryAgain(pause), pause, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void tryAgain(long pause) {
        if (thread.isShutdown()) {
            return;
        }
        try {
            begin();
            LOG.warn("PostgreSQL had ended and was started again");
        } catch (StartFailed e) {
            LOG.error(e.getMessage());
            revive(Math.min(2 * pause, LONGEST_PAUSE));
        }
    }
}
