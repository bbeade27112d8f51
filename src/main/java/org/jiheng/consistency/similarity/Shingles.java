package org.jiheng.consistency.similarity;

/** The running thirteen signs of a text, each run as a number. */
final class Shingles {

    static final int LENGTH = 13;

    private static final long BASE = 1_000_003;

    private Shingles() {}

    static long[] of(PlainText text) {
        var signs = text.signs();
        if (signs.length < LENGTH) {
            return new long[0];
        }
        var runs = new long[signs.length - LENGTH + 1];
        var highest = 1L;
        var run = 0L;
        for (var at = 0; at < signs.length; at++) {
            if (at < LENGTH) {
                run = run * BASE + signs[at];
                highest = at == 0 ? 1 : highest * BASE;
            } else {
                run = (run - highest * signs[at - LENGTH]) * BASE + signs[at];
            }
            if (at >= LENGTH - 1) {
                runs[at - LENGTH + 1] = mixed(run);
            }
        }
        return runs;
    }

    /** Runs that differ in little are far apart. */
    private static long mixed(long run) {
        var mixed = (run ^ run >>> 31) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
