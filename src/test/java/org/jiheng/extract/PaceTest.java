package org.jiheng.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration GRACE = Duration.ofMillis(100);
    private static final int BYTES = 16 * 1024;
    private static final Buffer PIECE = Buffer.buffer(new byte[BYTES]);

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    /** A line that takes a piece in so many milliseconds. */
    private static Pace line(long millis) {
        return new Pace(piece -> VERTX.timer(millis).mapEmpty(), GRACE);
    }

    @Test
    void isMetByALineOfOneMegabit() {
        var line = line(BYTES * 8 / 1000);
        for (var piece = 0; piece < 8; piece++) {
            line.write(PIECE).await();
        }
    }

    @Test
    void isNotMetByALineOfAnEighthOfThat() {
        var line = line(BYTES * 8 * 8 / 1000);
        assertThatThrownBy(() -> line.write(PIECE).await()).isInstanceOf(Pace.TooSlow.class);
    }

    @Test
    void waitsNotForWhoeverHasStoppedReading() {
        var stopped = Promise.<Void>promise();
        var line = new Pace(piece -> stopped.future(), GRACE);
        assertThatThrownBy(() -> line.write(PIECE).await()).isInstanceOf(Pace.TooSlow.class);
    }

    @Test
    void savesUpNoTimeForWhoeverStopsAfterAGoodBeginning() {
        var stopped = Promise.<Void>promise();
        var pieces = new AtomicInteger();
        var line =
                new Pace(piece -> pieces.incrementAndGet() > 100 ? stopped.future() : Future.succeededFuture(), GRACE);
        for (var piece = 0; piece < 100; piece++) {
            line.write(PIECE).await();
        }
        assertThatThrownBy(() -> line.write(PIECE).timeout(5, TimeUnit.SECONDS).await())
                .isInstanceOf(Pace.TooSlow.class);
    }

    @Test
    void countsNotTheTimeInWhichNothingIsThereToTake() {
        var line = line(1);
        line.write(PIECE).await();
        VERTX.timer(5 * GRACE.toMillis()).await();
        assertThat(line.write(PIECE).await()).isNull();
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        var gone = new Pace(piece -> Future.failedFuture(new IOException("the reader is gone")), GRACE);
        assertThatThrownBy(() -> gone.write(PIECE).await()).isInstanceOf(IOException.class);
    }
}
