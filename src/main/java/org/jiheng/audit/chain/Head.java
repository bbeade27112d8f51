package org.jiheng.audit.chain;

import java.time.OffsetDateTime;
import org.jiheng.audit.Moment;

/** The last seal: its number and hash, written down elsewhere, prove that all before it still stands. */
public record Head(long number, OffsetDateTime at, String hash) {

    private static final int SHORT = 12;

    /** As it is printed on exports and at the foot of papers. */
    public String print() {
        return "#" + number + " " + shortHash();
    }

    public String moment() {
        return Moment.written(at);
    }

    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}
