package org.jiheng.web.incoming;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/** Where the pieces of one file are put; the next piece comes when the one before was taken. */
public interface Tray {

    Future<Void> put(Buffer piece);

    Future<Void> close();
}
