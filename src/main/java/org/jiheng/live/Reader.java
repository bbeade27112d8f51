package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.outgoing.Outflow;

/** Someone whose browser is being told; whoever reads slower than is told gets, in the end, only the newest. */
final class Reader {

    private static final Buffer BEAT = Buffer.buffer(":\n\n");

    /** Those who are sent away together come back one after another. */
    private static final int MILLIS_TO_COME_BACK = 1000;

    private static final int MILLIS_APART = 4000;

    private final Viewer viewer;
    private final Outflow out;
    private final Promise<Void> end = Promise.promise();
    private final Set<Channel> behind = new LinkedHashSet<>();
    private Optional<Buffer> unsaid = Optional.empty();
    private boolean reading = true;
    private long stuckSince;

    Reader(Viewer viewer, Outflow out) {
        this.viewer = viewer;
        this.out = out;
        out.onRoom(this::catchUp);
        out.onGone(() -> end.tryFail(new IOException("the reader is gone")));
    }

    Viewer viewer() {
        return viewer;
    }

    /** Done when the stream has to be ended; failed when the reader is gone. */
    Future<Void> end() {
        return end.future();
    }

    /** In one piece: when to come back should the line break, how things are, and all that is known. */
    void greet(Optional<Buffer> word, List<Channel> followed) {
        var words =
                comeBackAfter(MILLIS_TO_COME_BACK + ThreadLocalRandom.current().nextInt(MILLIS_TO_COME_BACK));
        word.ifPresent(words::appendBuffer);
        followed.forEach(channel -> channel.whole().ifPresent(words::appendBuffer));
        out.write(words);
    }

    /** How things are, other than the figures. */
    void hear(Buffer word) {
        if (hasRoom()) {
            out.write(word);
        } else {
            unsaid = Optional.of(word);
        }
    }

    /** All that is known of a board, if anything is. */
    void hear(Channel channel) {
        channel.whole().ifPresent(known -> hear(channel, known));
    }

    /** Nothing waits here for a reader but the name of what to tell. */
    void hear(Channel channel, Buffer words) {
        if (hasRoom()) {
            out.write(words);
        } else {
            behind.add(channel);
        }
    }

    void beat() {
        if (hasRoom()) {
            out.write(BEAT);
        }
    }

    private boolean hasRoom() {
        if (out.isFull() && reading) {
            reading = false;
            stuckSince = System.nanoTime();
        }
        return reading;
    }

    private void catchUp() {
        reading = true;
        unsaid.ifPresent(out::write);
        unsaid = Optional.empty();
        var missed = List.copyOf(behind);
        behind.clear();
        missed.forEach(this::hear);
    }

    boolean isStuckFor(Duration patience) {
        return !reading && System.nanoTime() - stuckSince > patience.toNanos();
    }

    void sendAway() {
        if (reading) {
            out.write(comeBackAfter(
                    MILLIS_TO_COME_BACK + ThreadLocalRandom.current().nextInt(MILLIS_APART)));
        }
        end.tryComplete();
    }

    /** Without a last word, which would not be read. */
    void cut() {
        end.tryFail(new IOException("the reader does not read"));
    }

    private static Buffer comeBackAfter(int millis) {
        return Buffer.buffer("retry: " + millis + "\n\n");
    }
}
