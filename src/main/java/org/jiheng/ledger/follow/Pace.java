package org.jiheng.ledger.follow;

import java.util.concurrent.TimeUnit;

/** How long a follower rests: under load so long that it takes a tenth of the time at most, and after a quiet while hardly at all. */
final class Pace {

    static final long LOOK_MILLIS = 1000;
    private static final long SHORTEST = 5;
    private static final long SHORTEST_WHILE_MUCH_IS_DUE = 50;
    private static final long LONGEST = 400;
    private static final double SHARE = 0.1;
    private static final long MILLIS_AT_ONCE = 250;

    private final Allowance allowance = new Allowance(SHARE, MILLIS_AT_ONCE, LONGEST);

    /** While very much is due it works half of the time. */
    long rest(long nanos, boolean muchDue) {
        return muchDue
                ? Math.max(SHORTEST_WHILE_MUCH_IS_DUE, Math.min(LONGEST, TimeUnit.NANOSECONDS.toMillis(nanos)))
                : Math.max(SHORTEST, allowance.restAfter(nanos));
    }
}
