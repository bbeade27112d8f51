package org.jiheng.token;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jiheng.web.page.Status;

/**
 * A token as its page shows it, which no longer knows the token itself.
 *
 * @param post the node whose post it acts in
 */
public record Token(
        long id,
        String name,
        String post,
        String ending,
        OffsetDateTime madeAt,
        LocalDate endsOn,
        OffsetDateTime lastUsedAt,
        String lastUsedFrom,
        boolean revoked,
        boolean ended) {

    public boolean live() {
        return !revoked && !ended;
    }

    public Status status() {
        if (revoked) {
            return Status.returned(say("Revoked"));
        }
        return ended ? Status.idle(say("Ended")) : Status.good(say("In use"));
    }
}
