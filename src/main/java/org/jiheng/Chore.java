package org.jiheng;

import io.vertx.core.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something done every minute; what keeps it from being done is told once, and again only when it is something else. */
final class Chore {

    private static final Logger LOG = LoggerFactory.getLogger(Chore.class);

    private final String name;
    private final Supplier<Future<?>> work;
    private String trouble = "";

    Chore(String name, Supplier<Future<?>> work) {
        this.name = name;
        this.work = work;
    }

    /** Succeeds also when the work did not: the next minute tries again. */
    Future<Void> run() {
        return attempt().transform(done -> {
            if (done.failed()) {
                complain(done.cause());
            } else if (!trouble.isEmpty()) {
                LOG.info("{} goes on", name);
                trouble = "";
            }
            return Future.succeededFuture();
        });
    }

    private Future<?> attempt() {
        try {
            return work.get();
        } catch (RuntimeException broken) {
            return Future.failedFuture(broken);
        }
    }

    private void complain(Throwable cause) {
        var now = String.valueOf(cause);
        if (!now.equals(trouble)) {
            LOG.warn("{} had to wait: {}", name, now);
            trouble = now;
        }
    }
}
