package org.jiheng.database.replica;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many seconds a copy of the database may be behind, told by comparing how far both logs have come. It needs no
 * clock of theirs and no writing, and notices a copy that is cut off and does not know it.
 */
public final class Lag {

    private static final int REMEMBERED = 600;

    private final double most;
    private final Deque<Seen> seen = new ArrayDeque<>();
    private final AtomicLong passedOver = new AtomicLong();
    private volatile double seconds = Double.POSITIVE_INFINITY;

    /** The primary's log had come so far at this moment. */
    private record Seen(long position, double at) {}

    public Lag(Duration most) {
        this.most = most.toMillis() / 1000.0;
    }

    /** Whether the copy may be read; what is not known is not short. */
    public boolean isShort() {
        return seconds <= most;
    }

    public double seconds() {
        return seconds;
    }

    /** How often the primary was asked because the copy could not be. */
    public long passedOver() {
        return passedOver.get();
    }

    void passOver() {
        passedOver.incrementAndGet();
    }

    void lost() {
        seconds = Double.POSITIVE_INFINITY;
    }

    /** What both said when they were asked at this moment, the primary first. */
    synchronized void note(Mark primary, Mark copy, double at, double now) {
        if (!seen.isEmpty() && seen.getLast().position() > primary.position()) {
            seen.clear();
        }
        seen.removeIf(before -> before.position() == primary.position());
        seen.addLast(new Seen(primary.position(), at));
        if (seen.size() > REMEMBERED) {
            seen.removeFirst();
        }
        seconds = copy.isCopyOf(primary) ? behind(copy.position(), now) : Double.POSITIVE_INFINITY;
    }

    private double behind(long position, double now) {
        Seen reached = null;
        while (!seen.isEmpty() && seen.getFirst().position() <= position) {
            reached = seen.removeFirst();
        }
        if (reached == null) {
            return Double.POSITIVE_INFINITY;
        }
        seen.addFirst(reached);
        return now - reached.at();
    }
}
