package org.jiheng.ledger.recount;

import static org.jiheng.words.Say.say;

import io.vertx.core.json.JsonArray;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jiheng.words.China;
import org.jiheng.words.Say;

/**
 * A recount as its page shows it: how far it is, or what came of it.
 *
 * @param silent whether whoever works at it has given no sign of life for a while
 */
public record Asked(
        String by,
        OffsetDateTime askedAt,
        int counted,
        Optional<Integer> projects,
        int figures,
        long revision,
        Optional<OffsetDateTime> asOf,
        Optional<OffsetDateTime> endedAt,
        JsonArray differences,
        boolean silent) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    public boolean underWay() {
        return endedAt.isEmpty();
    }

    public boolean equal() {
        return differences.isEmpty();
    }

    public Say progress() {
        return projects.map(all -> say("{0} of {1 project/projects} re-read", counted, all))
                .orElse(say("It waits for its turn"));
    }

    public Say outcome() {
        var time = endedAt.map(Asked::time).orElse("");
        return equal()
                ? say(
                        "{0 project/projects}, {1 figure/figures} re-added from the rows at {2}, all equal",
                        projects.orElse(0), figures, time)
                : say(
                        "{0 project/projects}, {1 figure/figures} re-added from the rows at {2}: {3 was kept otherwise and has/were kept otherwise and have} been put right",
                        projects.orElse(0), figures, time, differences.size());
    }

    public Say stand() {
        return asOf.map(at -> say("The figures held as of {0}, revision {1}", time(at), Long.toString(revision)))
                .orElse(say("Nothing was summed up yet"));
    }

    public List<Difference> found() {
        return Difference.read(differences);
    }

    private static String time(OffsetDateTime at) {
        return TIME.format(at.atZoneSameInstant(China.ZONE));
    }
}
