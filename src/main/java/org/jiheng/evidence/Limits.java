package org.jiheng.evidence;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.words.Say;

/** How large a file may be, and how much may lie with one paper; the operator sets both. */
public record Limits(int fileMegabytes, int paperMegabytes) {

    private static final int MEGABYTE = 1024 * 1024;

    /** What was deleted before it was handed in still takes room for a day; this much is borne with. */
    private static final int WITH_DELETED = 3;

    public long file() {
        return (long) fileMegabytes * MEGABYTE;
    }

    public long paper() {
        return (long) paperMegabytes * MEGABYTE;
    }

    public long withDeleted() {
        return WITH_DELETED * paper();
    }

    /** One request brings no more than a paper can hold, and a little for its own words. */
    public long sending() {
        return paper() + MEGABYTE;
    }

    public static Say size(long bytes) {
        if (bytes < 1024) {
            return say("{0} bytes", bytes);
        }
        return bytes < MEGABYTE
                ? say("{0} KB", (bytes + 1023) / 1024)
                : say("{0} MB", new BigDecimal(bytes).divide(new BigDecimal(MEGABYTE), 1, RoundingMode.HALF_UP));
    }
}
