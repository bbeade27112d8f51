package org.jiheng.bench.boards;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One open stream as a browser reads it: it remembers when it had read which turn whole. */
final class Ear {

    private static final String ID = "\nid: ";
    private static final String END = "\n\n";
    private static final int LONGEST_ID = 24;

    private final List<long[]> heard = new ArrayList<>();
    private String tail = "";
    private long reading = -1;
    private boolean welcome;
    private NetSocket line;

    private synchronized void hear(Buffer piece) {
        var now = System.nanoTime();
        var text = tail + piece.toString(StandardCharsets.ISO_8859_1);
        welcome |= text.startsWith("HTTP/1.1 200");
        var at = 0;
        for (var more = true; more; ) {
            var found = reading < 0 ? text.indexOf(ID, at) : text.indexOf(END, at);
            var end = found < 0 || reading >= 0 ? found : text.indexOf('\n', found + ID.length());
            more = end >= 0;
            if (more && reading < 0) {
                reading =
                        Long.parseLong(text.substring(found + ID.length(), end).strip());
                at = end;
            } else if (more) {
                heard.add(new long[] {reading, now});
                reading = -1;
                at = end;
            }
        }
        tail = text.substring(Math.max(at, text.length() - LONGEST_ID));
    }

    /** Listens anew, to another answer; who did not come in does not go on waiting at the door. */
    synchronized void listenTo(NetSocket socket) {
        if (line != null) {
            line.close();
        }
        line = socket;
        tail = "";
        reading = -1;
        socket.handler(this::hear);
        socket.exceptionHandler(gone -> {});
    }

    synchronized boolean isWelcome() {
        return welcome;
    }

    /** When it knew of this turn, or of one that came after it; 0 as long as it does not. */
    synchronized long knew(long turn) {
        return heard.stream()
                .filter(each -> each[0] >= turn)
                .mapToLong(each -> each[1])
                .findFirst()
                .orElse(0);
    }
}
