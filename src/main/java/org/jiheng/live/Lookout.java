package org.jiheng.live;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import org.jiheng.ledger.follow.Allowance;

/** Looks what has changed as soon as it is told that something did, seldom enough that telling leaves time for everything else. */
final class Lookout {

    private static final long MILLIS_BETWEEN = 50;
    private static final long MOST_MILLIS_BETWEEN = 700;

    /** Of one event loop: so much of its time, and so much at once after a quiet while. */
    private static final double SHARE = 0.04;

    private static final long MILLIS_AT_ONCE = 150;

    private final Vertx vertx;
    private final Runnable look;
    private final Allowance allowance = new Allowance(SHARE, MILLIS_AT_ONCE, MOST_MILLIS_BETWEEN);
    private boolean expected;
    private long next = System.nanoTime();

    Lookout(Vertx vertx, Runnable look) {
        this.vertx = vertx;
        this.look = look;
    }

    void lookSoon() {
        if (expected) {
            return;
        }
        expected = true;
        var millis = TimeUnit.NANOSECONDS.toMillis(next - System.nanoTime());
        if (millis <= 0) {
            look();
        } else {
            vertx.setTimer(millis, timer -> look());
        }
    }

    /** Whether anything was told or not, after a while it is looked all the same; news that come next wait no longer for it. */
    void lookAnyway() {
        if (!expected) {
            look.run();
        }
    }

    /** So long the event loop was kept busy by telling. */
    void told(long nanos) {
        var rest = Math.max(MILLIS_BETWEEN, allowance.restAfter(nanos));
        next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(rest);
    }

    private void look() {
        expected = false;
        next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS_BETWEEN);
        look.run();
    }
}
