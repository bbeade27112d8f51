package org.jiheng.reminder.sent;

import static org.jiheng.words.Say.say;

import java.time.OffsetDateTime;
import java.util.List;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.words.Say;

/**
 * A reminder that was sent, and what came of it.
 *
 * @param answered how many of the papers have come in by now
 * @param mailed to how many people it went by mail too, and it arrived at their server
 * @param waiting how many mails were not tried yet
 */
public record Sent(
        long id,
        OffsetDateTime at,
        String by,
        String from,
        Asked asked,
        String words,
        long people,
        long papers,
        long answered,
        long mailed,
        long waiting,
        List<Undelivered> undelivered) {

    public Say what() {
        return say("{0} · {1}", asked.label(), String.valueOf(asked.year()));
    }

    public String came() {
        return answered + "/" + papers;
    }
}
