package org.jiheng.extract;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * How fast a long file has to be taken by whoever asked for it: a slower line would keep a place, and the database, from
 * everybody else. Only the time in which the reader is waited for counts, and none is saved up beyond the grace.
 */
public final class Pace {

    public static final Duration GRACE = Duration.ofSeconds(30);

    /** Half of what a line of 1 Mbit/s carries. */
    private static final long LEAST_BYTES_A_SECOND = 64 * 1024;

    private final Function<Buffer, Future<Void>> out;
    private final long mostLeft;
    private long millisLeft;

    public Pace(Function<Buffer, Future<Void>> out, Duration grace) {
        this.out = out;
        mostLeft = grace.toMillis();
        millisLeft = mostLeft;
    }

    /** Succeeds once the reader has room for more; fails with {@link TooSlow} where that takes too long. */
    public Future<Void> write(Buffer piece) {
        var began = System.nanoTime();
        millisLeft = Math.min(mostLeft, millisLeft) + piece.length() * 1000L / LEAST_BYTES_A_SECOND;
        return out.apply(piece)
                .timeout(Math.max(1, millisLeft), TimeUnit.MILLISECONDS)
                .onComplete(done -> millisLeft -= TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began))
                .recover(failure -> Future.failedFuture(failure instanceof TimeoutException ? new TooSlow() : failure));
    }

    /** The reader takes less than the pace. */
    public static final class TooSlow extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooSlow() {
            super("the reader is too slow", null, false, false);
        }
    }
}
