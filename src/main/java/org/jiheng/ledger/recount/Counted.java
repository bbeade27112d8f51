package org.jiheng.ledger.recount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.ledger.Stand;
import org.jiheng.ledger.Tally;

/**
 * What a recount found in one view of the database: the lines that are otherwise, and the sums by what they are off.
 *
 * @param mended how many recounts had put something right before it
 */
record Counted(
        int projects,
        List<Misread> lines,
        Map<Counter, Tally> added,
        Map<Counter, Tally> kept,
        Optional<Stand> stand,
        long mended) {

    /** What has to be added to the kept sums so that they are right. */
    Map<Counter, Tally> off() {
        var off = new HashMap<>(added);
        kept.forEach((counter, tally) -> off.merge(counter, Tally.NONE.minus(tally), Tally::plus));
        off.values().removeIf(Tally::comesToNothing);
        return off;
    }

    boolean isRight() {
        return lines.isEmpty() && off().isEmpty();
    }
}
