package org.jiheng.background;

import io.vertx.core.Future;
import java.util.function.Supplier;
import org.jiheng.problem.Trouble;

/** Something done every minute. */
final class Chore {

    private final Supplier<Future<?>> work;
    private final Trouble trouble;

    Chore(String name, Supplier<Future<?>> work) {
        this.work = work;
        trouble = new Trouble(name);
    }

    /** Succeeds also when the work did not: the next minute tries again. */
    Future<Void> run() {
        return attempt().transform(done -> {
            if (done.failed()) {
                trouble.with(done.cause());
            } else {
                trouble.isOver();
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
}
