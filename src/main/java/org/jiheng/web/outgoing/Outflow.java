package org.jiheng.web.outgoing;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;

/** The way of a long answer to its reader, piece by piece, no faster than the reader takes them. */
public final class Outflow {

    private final RoutingContext ctx;
    private final HttpServerResponse response;

    /** In pieces of unknown number, unless it was said beforehand how long it will be. */
    public Outflow(RoutingContext ctx) {
        this.ctx = ctx;
        response = ctx.response();
        response.setChunked(!response.headers().contains("Content-Length")).exceptionHandler(gone -> {});
    }

    /** Succeeds when the piece has left; fails when there is nobody any more to read it. */
    public Future<Void> write(Buffer piece) {
        return response.closed() || response.ended()
                ? Future.failedFuture(new IOException("the reader is gone"))
                : response.write(piece);
    }

    /** Whether pieces wait here already because the reader has not taken those before. */
    public boolean isFull() {
        return response.writeQueueFull();
    }

    /** Each time the reader has caught up. */
    public void onRoom(Runnable deed) {
        response.drainHandler(taken -> deed.run());
    }

    /** Once the answer has ended, or its reader has gone. */
    public void onGone(Runnable deed) {
        ctx.addEndHandler(gone -> deed.run());
    }

    public void end() {
        response.end();
    }

    /** Leaves the answer visibly unfinished; false when nothing of it has left yet and another can be given. */
    public boolean cut() {
        if (response.headWritten() || response.closed()) {
            response.reset();
            return true;
        }
        response.setChunked(false).headers().remove("Content-Disposition").remove("Content-Length");
        return false;
    }
}
