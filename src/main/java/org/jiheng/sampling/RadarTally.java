package org.jiheng.sampling;

import static org.jiheng.words.Say.say;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jiheng.words.Say;

/**
 * How many projects a filter leaves, out of how many that were weighed, and how many still wait to be weighed.
 *
 * @param looked how many of all suspects of the year somebody has looked at
 */
record RadarTally(long listed, long suspects, long looked, long weighed, long waiting, Optional<OffsetDateTime> at) {

    public Say sentence() {
        return say(
                "{0} of {1} self-evaluations handed in give a reason to look closer, {2} of them were looked at.",
                suspects, weighed, looked);
    }

    public boolean someLooked() {
        return looked > 0 && looked == suspects;
    }

    public Say caption() {
        return at.map(moment -> say("{0} projects · weighed {1}", listed, moment))
                .orElseGet(() -> say("{0} projects", listed));
    }
}
