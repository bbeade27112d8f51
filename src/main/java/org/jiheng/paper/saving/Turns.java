package org.jiheng.paper.saving;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jiheng.problem.Problem;

/** Whose turn it is at each paper: who waits for its row holds no connection that others could use meanwhile. */
final class Turns {

    private static final int MOST_WAITING = 40;

    /** The last in the queue of a paper, and how many there are. */
    private record Queue(Future<?> last, int length) {}

    private final Map<Object, Queue> queues = new HashMap<>();

    <T> Future<T> take(Object paper, Supplier<Future<T>> deed) {
        var queue = queues.getOrDefault(paper, new Queue(Future.succeededFuture(), 0));
        if (queue.length() >= MOST_WAITING) {
            return Future.failedFuture(Problem.busy());
        }
        var mine = queue.last().<T>transform(before -> deed.get());
        queues.put(paper, new Queue(mine, queue.length() + 1));
        mine.onComplete(done -> leave(paper));
        return mine;
    }

    private void leave(Object paper) {
        queues.computeIfPresent(
                paper, (number, queue) -> queue.length() == 1 ? null : new Queue(queue.last(), queue.length() - 1));
    }
}
