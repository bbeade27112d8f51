package org.jiheng.evidence.intake;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;

/** Where files from all senders pass: only so many pieces are put away at once, so that pages find a connection too. */
public final class Narrows {

    private final int width;
    private final Queue<Promise<Void>> waiting = new ArrayDeque<>();
    private int passing;

    public Narrows(int width) {
        this.width = width;
    }

    <T> Future<T> pass(Supplier<Future<T>> work) {
        var turn = Promise.<Void>promise();
        if (passing < width) {
            turn.complete();
        } else {
            waiting.add(turn);
        }
        passing += turn.future().isComplete() ? 1 : 0;
        return turn.future().compose(mine -> work.get()).onComplete(done -> next());
    }

    private void next() {
        if (waiting.isEmpty()) {
            passing--;
        } else {
            waiting.remove().complete();
        }
    }
}
