package org.jiheng.live;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many streams an instance holds open at most, all in all and for one session. */
public final class Seats {

    /** A browser needs one; an old one that cannot share it needs one for each window in sight. */
    private static final int MOST_OF_A_SESSION = 8;

    private final int most;
    private final AtomicInteger taken = new AtomicInteger();
    private final ConcurrentHashMap<UUID, Integer> ofSessions = new ConcurrentHashMap<>();

    public Seats(int most) {
        this.most = most;
    }

    boolean take(UUID session) {
        var ofSession = ofSessions.merge(session, 1, Integer::sum);
        if (taken.incrementAndGet() <= most && ofSession <= MOST_OF_A_SESSION) {
            return true;
        }
        leave(session);
        return false;
    }

    void leave(UUID session) {
        taken.decrementAndGet();
        ofSessions.computeIfPresent(session, (who, seats) -> seats == 1 ? null : seats - 1);
    }

    public int taken() {
        return taken.get();
    }
}
