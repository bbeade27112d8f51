package org.jiheng.evidence.sight;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.jiheng.evidence.Attachment;

/** The pieces of one file, fetched one at a time by a worker that may wait for them. */
final class Pieces {

    static final int SIZE = Attachment.PIECE;
    private static final int PATIENCE = 10;

    private final IntFunction<Future<Buffer>> fetch;
    private final long length;
    private int number = -1;
    private byte[] present = new byte[0];

    Pieces(long length, IntFunction<Future<Buffer>> fetch) {
        this.length = length;
        this.fetch = fetch;
    }

    long length() {
        return length;
    }

    /** The piece with this number; only one is held at a time. That it cannot be had is no fault of the file. */
    byte[] piece(int wanted) {
        if (wanted != number) {
            present = await(fetch.apply(wanted));
            number = wanted;
        }
        return present;
    }

    private static byte[] await(Future<Buffer> coming) {
        try {
            return coming.toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE, TimeUnit.SECONDS)
                    .getBytes();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new UncheckedIOException(new IOException("a piece could not be had", e));
        }
    }
}
