package org.jiheng.live;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/** Looks what has changed as soon as it is told that something did, but not more often than twenty times a second. */
final class Lookout {

    private static final long MILLIS_BETWEEN = 50;
    private static final long MILLIS_AFTER_TROUBLE = 2000;

    private final Vertx vertx;
    private final Runnable look;
    private boolean expected;
    private boolean troubled;
    private long last = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(MILLIS_BETWEEN);

    Lookout(Vertx vertx, Runnable look) {
        this.vertx = vertx;
        this.look = look;
    }

    void lookSoon() {
        if (expected) {
            return;
        }
        expected = true;
        var millis = MILLIS_BETWEEN - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last);
        if (millis <= 0) {
            look();
        } else {
            vertx.setTimer(millis, timer -> look());
        }
    }

    /** What could not be had is tried again, and nothing else waits for it. */
    void lookAfterTrouble() {
        if (!troubled) {
            troubled = true;
            vertx.setTimer(MILLIS_AFTER_TROUBLE, timer -> {
                troubled = false;
                lookSoon();
            });
        }
    }

    private void look() {
        expected = false;
        last = System.nanoTime();
        look.run();
    }
}
