package org.jiheng.reminder.sent;

import static org.jiheng.words.Say.say;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jiheng.reminder.mail.Fault;
import org.jiheng.words.Say;

/**
 * A mail that was tried and not taken; the reminder in the application stands all the same.
 *
 * @param told what the server said
 * @param againAt when it is tried next; never where it was given up
 */
public record Undelivered(
        long reminderId, String name, Fault fault, String told, int attempts, Optional<OffsetDateTime> againAt) {

    public Say next() {
        return againAt.map(at -> say("tried {0 time/times}, again at {1}", attempts, at))
                .orElseGet(() -> say("given up, tried {0 time/times}", attempts));
    }
}
