package org.jiheng.trial;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for something, with an end, and tells how long it took. */
public final class Patience {

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(20);

    private Patience() {}

    /** Seconds until it happened, or as many as were given to it. What fails has not happened yet. */
    public static double until(int seconds, Callable<Boolean> happened) {
        var start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(seconds) && !now(happened)) {
            LockSupport.parkNanos(STEP);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    public static void pass(double seconds) {
        until((int) Math.ceil(seconds), new Callable<>() {
            private final long end = System.nanoTime() + (long) (seconds * 1e9);

            @Override
            public Boolean call() {
                return System.nanoTime() >= end;
            }
        });
    }

    private static boolean now(Callable<Boolean> happened) {
        try {
            return happened.call();
        } catch (Exception notYet) {
            return false;
        }
    }
}
