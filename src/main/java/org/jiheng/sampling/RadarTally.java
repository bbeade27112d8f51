package org.jiheng.sampling;

import static org.jiheng.words.Say.say;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.sampling.weighing.Ground;
import org.jiheng.words.Say;

/**
 * How many projects a filter leaves, out of how many that were weighed, and how many still wait to be weighed.
 *
 * @param looked how many of all suspects of the year somebody has looked at
 * @param grounds of how many suspects each ground speaks
 */
record RadarTally(
        long listed,
        long suspects,
        long looked,
        long weighed,
        long waiting,
        Optional<OffsetDateTime> at,
        Map<Ground, Long> grounds) {

    /** A ground with how many projects it speaks of, and where they are listed. */
    public record Part(Say label, long number, String href) {}

    public Say sentence() {
        return say(
                "Self-evaluations handed in: {1}; with a reason to look closer: {0}; looked at: {2}.",
                suspects, handedIn(), looked);
    }

    public long handedIn() {
        return weighed + waiting;
    }

    /** Whether all that was handed in has been weighed, so that nothing more will come up by itself. */
    public boolean settled() {
        return waiting == 0;
    }

    public Say progress() {
        return say("Weighing is under way: {0} of {1}.", weighed, handedIn());
    }

    /** Each ground that speaks of any project, in the order in which they are explained. */
    public List<Part> parts(RadarFilter filter) {
        return grounds.entrySet().stream()
                .map(each -> new Part(
                        each.getKey().label(),
                        each.getValue(),
                        filter.here().with("reason", each.getKey().name()).toString()))
                .toList();
    }

    public boolean someLooked() {
        return looked > 0 && looked == suspects;
    }

    public Say caption() {
        return at.map(moment -> say("{0 project/projects} · weighed {1}", listed, moment))
                .orElseGet(() -> say("{0 project/projects}", listed));
    }
}
