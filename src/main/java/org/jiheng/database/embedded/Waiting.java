package org.jiheng.database.embedded;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something that tells nobody when it happens, with an end. */
final class Waiting {

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(5);

    private Waiting() {}

    static void step(int tenths) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100) * tenths);
    }

    static boolean until(Duration limit, BooleanSupplier happened) {
        var end = System.nanoTime() + limit.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP);
        }
        return true;
    }
}
