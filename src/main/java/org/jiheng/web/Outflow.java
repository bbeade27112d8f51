package org.jiheng.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;

/** The way of a long answer to its reader, piece by piece, no faster than the reader takes them. */
public final class Outflow {

    private final HttpServerResponse response;

    /** In pieces of unknown number, unless it was said beforehand how long it will be. */
    Outflow(HttpServerResponse response) {
        this.response = response;
        response.setChunked(!response.headers().contains("Content-Length")).exceptionHandler(gone -> {});
    }

    /** Succeeds when the piece has left; fails when there is nobody any more to read it. */
    public Future<Void> write(Buffer piece) {
        return response.closed() || response.ended()
                ? Future.failedFuture(new IOException("the reader is gone"))
                : response.write(piece);
    }

    void end() {
        response.end();
    }

    /** Leaves the answer visibly unfinished; false when nothing of it has left yet and another can be given. */
    boolean cut() {
        if (response.headWritten() || response.closed()) {
            response.reset();
            return true;
        }
        response.setChunked(false).headers().remove("Content-Disposition").remove("Content-Length");
        return false;
    }
}
