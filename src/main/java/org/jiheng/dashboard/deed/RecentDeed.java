package org.jiheng.dashboard.deed;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jiheng.paper.PaperKind;
import org.jiheng.words.China;
import org.jiheng.words.Say;

/** Something that just happened to a paper: when, which line of the history tells it, what was done, to what. */
public record RecentDeed(
        long revision, OffsetDateTime at, Say deed, PaperKind kind, long paper, String unit, String project) {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter LONG_AGO = DateTimeFormatter.ofPattern("uuuu-MM-dd");

    public Say paperKind() {
        return kind.label();
    }

    public String href() {
        return kind.path(paper);
    }

    public String moment() {
        return at.toString();
    }

    /** In words as long as it is near. */
    public Object time() {
        return time(China.today());
    }

    Object time(LocalDate today) {
        var moment = at.atZoneSameInstant(China.ZONE);
        var day = moment.toLocalDate();
        if (day.equals(today)) {
            return say("today {0}", TO_THE_MINUTE.format(moment));
        }
        if (day.equals(today.minusDays(1))) {
            return say("yesterday {0}", TO_THE_MINUTE.format(moment));
        }
        return (day.getYear() == today.getYear() ? DAY : LONG_AGO).format(moment);
    }
}
