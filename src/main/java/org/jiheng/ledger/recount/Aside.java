package org.jiheng.ledger.recount;

import static org.jiheng.words.Say.say;

import java.time.OffsetDateTime;
import org.jiheng.words.Say;

/** A project whose line cannot be worked out and stands as it was: why, since when, and how often it was tried. */
public record Aside(long projectId, int year, String name, String reason, OffsetDateTime since, int tried) {

    public String href() {
        return "/projects/" + projectId + "?year=" + year;
    }

    public Say standing() {
        return say("since {0}, tried {1 time/times}", since, tried);
    }
}
