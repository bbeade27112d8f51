package org.jiheng.token;

import static org.jiheng.words.Say.say;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiheng.problem.Problem;

/** How often one token may call: so many times in a minute, whichever event loop answers. */
public final class CallLimit {

    private static final long MINUTE = 60_000_000_000L;

    private record Tally(long minute, int calls) {

        Tally next(long now) {
            return minute == now ? new Tally(minute, calls + 1) : new Tally(now, 1);
        }
    }

    private final int most;
    private final Map<Long, Tally> tallies = new ConcurrentHashMap<>();

    public CallLimit(int most) {
        this.most = most;
    }

    void count(long token) {
        var now = System.nanoTime() / MINUTE;
        var tally = tallies.merge(token, new Tally(now, 1), (before, first) -> before.next(now));
        if (tally.calls() > most) {
            throw Problem.tooMany(say("This token may call {0} times a minute; wait until the next one", most));
        }
    }
}
