package org.jiheng.evidence.intake;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;

/** The last pieces of what flows by, and no more of them than the list of a zip may be long. */
final class Tail {

    private final ArrayDeque<Buffer> pieces = new ArrayDeque<>();
    private int length;

    void add(Buffer piece) {
        pieces.add(piece);
        length += piece.length();
        while (length - pieces.element().length() >= ZipEnd.LONGEST) {
            length -= pieces.remove().length();
        }
    }

    Buffer whole() {
        var whole = Buffer.buffer(length);
        pieces.forEach(whole::appendBuffer);
        return whole;
    }
}
