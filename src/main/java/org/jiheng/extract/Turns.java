package org.jiheng.extract;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.shareddata.Lock;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import org.jiheng.problem.Problem;

/** How many long files are written at once on one machine; whoever comes next waits for a turn, and not for ever. */
public final class Turns {

    public static final int AT_ONCE = 2;

    private static final int LONGEST_QUEUE = 8;
    private static final long PATIENCE = 20_000;

    private final AtomicIntegerArray there = new AtomicIntegerArray(AT_ONCE);

    /** Whoever cannot wait any longer is told so before anything was written. */
    public <T> Future<T> take(Vertx vertx, Supplier<Future<T>> work) {
        var lane = shortest();
        if (there.incrementAndGet(lane) > LONGEST_QUEUE) {
            there.decrementAndGet(lane);
            throw tooMany();
        }
        return vertx.sharedData()
                .getLocalLockWithTimeout("jiheng.extract." + lane, PATIENCE)
                .recover(late -> Future.failedFuture(tooMany()))
                .compose(turn ->
                        Future.succeededFuture().compose(begun -> work.get()).onComplete(done -> release(turn)))
                .onComplete(done -> there.decrementAndGet(lane));
    }

    private static void release(Lock turn) {
        turn.release();
    }

    private int shortest() {
        return there.get(0) <= there.get(1) ? 0 : 1;
    }

    private static Problem tooMany() {
        return Problem.tooMany(say("Several long files are being written just now. Try again in a minute."));
    }
}
