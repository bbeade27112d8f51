package org.jiheng.bench.boards;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One open stream as a browser reads it, at little cost: it remembers when it had read which turn whole. */
final class Ear {

    private static final byte[] WELCOME = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ID = "\nid: ".getBytes(StandardCharsets.US_ASCII);

    private final List<long[]> heard = new ArrayList<>();
    private int matched;
    private boolean inNumber;
    private boolean inNews;
    private byte before;
    private long number;
    private int read;
    private boolean polite;
    private boolean outside = true;
    private boolean welcome;
    private NetSocket line;

    private synchronized void hear(Buffer piece) {
        var now = System.nanoTime();
        for (var at = 0; at < piece.length(); at++) {
            take(piece.getByte(at), now);
        }
    }

    private void take(byte next, long now) {
        if (read < WELCOME.length) {
            polite &= next == WELCOME[read++];
            welcome |= polite && read == WELCOME.length;
        }
        if (inNumber && next != '\n') {
            number = number * 10 + next - '0';
        } else if (inNumber) {
            inNumber = false;
            inNews = true;
        } else if (inNews && next == '\n' && before == '\n') {
            inNews = false;
            heard.add(new long[] {number, now});
        }
        matched = next == ID[matched] ? matched + 1 : next == '\n' ? 1 : 0;
        if (matched == ID.length) {
            matched = 0;
            number = 0;
            inNumber = true;
        }
        before = next;
    }

    /** Listens anew, to another answer; who did not come in does not go on waiting at the door. */
    synchronized void listenTo(NetSocket socket) {
        if (line != null) {
            line.close();
        }
        line = socket;
        matched = 0;
        read = 0;
        polite = true;
        inNumber = false;
        inNews = false;
        socket.handler(this::hear);
        socket.exceptionHandler(broken -> {});
        socket.closeHandler(closed -> leave(socket));
    }

    synchronized boolean isWelcome() {
        return welcome;
    }

    private synchronized void leave(NetSocket socket) {
        outside |= line == socket && !welcome;
    }

    /** Whether it has to knock: it never did, it was turned away, or the line broke before it was let in. */
    synchronized boolean isOutside() {
        return outside || !welcome && read == WELCOME.length;
    }

    synchronized boolean isWaiting() {
        return !isOutside() && heard.isEmpty();
    }

    synchronized void knock() {
        outside = false;
    }

    synchronized void findNobody() {
        outside = true;
    }

    /** When it was told anything for the first time; 0 as long as it was not. */
    synchronized long first() {
        return heard.isEmpty() ? 0 : heard.get(0)[1];
    }

    synchronized int events() {
        return heard.size();
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
