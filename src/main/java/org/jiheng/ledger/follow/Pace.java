package org.jiheng.ledger.follow;

/** How long a follower rests: under load in proportion to what the last round took, so that it takes a tenth of a core at most. */
final class Pace {

    static final long LOOK_MILLIS = 1000;
    private static final long SHORTEST = 50;
    private static final long LONGEST = 400;
    private static final long TIMES = 9;

    private Pace() {}

    /** While very much is due it works half of the time. */
    static long rest(long costMillis, boolean muchDue) {
        return Math.max(SHORTEST, Math.min(LONGEST, muchDue ? costMillis : TIMES * costMillis));
    }
}
