package org.jiheng.extract;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import org.jiheng.problem.Problem;

/**
 * How many long files are written at once on one machine, and one for each person, lest somebody whose line is slow keeps
 * everybody waiting; whoever comes next waits for a turn, and not for ever.
 */
public final class Turns {

    public static final int AT_ONCE = 2;

    private static final int LONGEST_QUEUE = 8;
    private static final long PATIENCE = 20_000;

    /** Two clicks are one too many; a page that is opened again and again is not worth a queue. */
    private static final int MOST_OF_A_PERSON = 3;

    /** Together with the other it is less than an idle line is left open. */
    private static final long PATIENCE_WITH_ONESELF = 8_000;

    private final AtomicIntegerArray there = new AtomicIntegerArray(AT_ONCE);
    private final ConcurrentHashMap<Long, Integer> ofPersons = new ConcurrentHashMap<>();

    /** Whoever cannot wait any longer is told so before anything was written. */
    public <T> Future<T> take(Vertx vertx, long accountId, Supplier<Future<T>> work) {
        var lane = shortest();
        var inLane = there.incrementAndGet(lane);
        var ofPerson = ofPersons.merge(accountId, 1, Integer::sum);
        if (inLane > LONGEST_QUEUE || ofPerson > MOST_OF_A_PERSON) {
            leave(lane, accountId);
            throw tooMany();
        }
        return holding(
                        vertx,
                        "of." + accountId,
                        PATIENCE_WITH_ONESELF,
                        () -> holding(vertx, String.valueOf(lane), PATIENCE, work))
                .onComplete(done -> leave(lane, accountId));
    }

    private void leave(int lane, long accountId) {
        there.decrementAndGet(lane);
        ofPersons.computeIfPresent(accountId, (who, number) -> number == 1 ? null : number - 1);
    }

    private static <T> Future<T> holding(Vertx vertx, String what, long patience, Supplier<Future<T>> work) {
        return vertx.sharedData()
                .getLocalLockWithTimeout("jiheng.extract." + what, patience)
                .recover(late -> Future.failedFuture(tooMany()))
                .compose(turn ->
                        Future.succeededFuture().compose(begun -> work.get()).onComplete(done -> turn.release()));
    }

    private int shortest() {
        return there.get(0) <= there.get(1) ? 0 : 1;
    }

    private static Problem tooMany() {
        return Problem.tooMany(say("Several long files are being written just now. Try again in a minute."));
    }
}
