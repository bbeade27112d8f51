package org.jiheng.dashboard;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.jiheng.ledger.Stand;
import org.jiheng.words.China;
import org.jiheng.words.Say;

/** Whose board it is, in which year, how it is reached from above, and which line of the history its figures follow. */
public record Place(long id, String name, int year, List<Step> path, List<Integer> years, Optional<Stand> stand) {

    /** A node above, as far up as the viewer may see. */
    public record Step(long id, String name) {}

    public long turn() {
        return stand.map(Stand::turn).orElse(0L);
    }

    /** Every figure says as of when it holds. */
    public Say asOf() {
        return asOf(stand);
    }

    /** On paper it must still be known tomorrow which day "as of" meant. */
    public Say printed() {
        return say("printed on {0}", China.today());
    }

    static Say asOf(Optional<Stand> stand) {
        return stand.map(Place::words).orElse(say("Nothing was summed up yet"));
    }

    private static Say words(Stand stand) {
        return say("As of {0}, revision {1}", stand.moment(China.today()), Long.toString(stand.revision()));
    }
}
