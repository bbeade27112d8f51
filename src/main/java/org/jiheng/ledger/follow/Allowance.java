package org.jiheng.ledger.follow;

/**
 * How much of the time something may take: a share of it, of which some is saved up while there is nothing to do. What was
 * taken in excess is forgotten after the longest rest, so that what comes after a rush does not wait for it.
 */
public final class Allowance {

    private static final double NANOS = 1e6;

    private final double share;
    private final double most;
    private final double least;
    private double saved;
    private long since = System.nanoTime();

    /**
     * @param atOnce so many milliseconds may be saved up
     * @param longest so many milliseconds it rests at most
     */
    public Allowance(double share, long atOnce, long longest) {
        this.share = share;
        most = atOnce * NANOS;
        least = -share * longest * NANOS;
        saved = most;
    }

    /** Something has just taken so many nanoseconds: for how many milliseconds it has to rest now. */
    public long restAfter(long nanos) {
        return restAfter(nanos, System.nanoTime());
    }

    long restAfter(long nanos, long now) {
        saved = Math.max(least, Math.min(most, saved + share * (now - since)) - nanos);
        since = now;
        return saved >= 0 ? 0 : (long) Math.ceil(-saved / share / NANOS);
    }
}
