package org.jiheng.live;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.TimeUnit;

/** Whether what was told is known to be all there is; while it is not, readers are told since when. */
final class Pulse {

    private static final Buffer LIVE = Buffer.buffer("event: live\ndata: 0\n\n");

    private boolean lost;
    private boolean lookFailed;
    private boolean unfollowed;
    private long felt = System.nanoTime();

    boolean isLost() {
        return lost;
    }

    /** It was looked what has changed, or that failed. */
    void looked(boolean well) {
        lookFailed = !well;
        lost |= lookFailed;
    }

    /** The ledger follows the history, or fails to. */
    void followed(boolean well) {
        unfollowed = !well;
        lost |= unfollowed;
    }

    void figuresFailed() {
        lost = true;
    }

    /** All that was found has been told. */
    void caughtUp() {
        if (!lookFailed && !unfollowed) {
            lost = false;
            felt = System.nanoTime();
        }
    }

    /** Whoever comes next is told nothing until it was looked again. */
    void nobodyFeelsIt() {
        lookFailed = false;
        lost = unfollowed;
    }

    /** What a reader is told of it: that all is well, or for how many seconds it may not be. */
    Buffer word() {
        var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - felt);
        return lost ? Buffer.buffer("event: broken\ndata: " + seconds + "\n\n") : LIVE;
    }
}
