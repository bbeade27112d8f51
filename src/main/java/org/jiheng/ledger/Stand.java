package org.jiheng.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jiheng.words.China;

/** Up to when the figures of a node and year hold: the turn of the ledger, the newest line of the history in it, its time. */
public record Stand(long turn, long revision, OffsetDateTime at) {

    private static final DateTimeFormatter OF_THE_DAY = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter OF_ANOTHER_DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** To the second, with its day unless that is today; nothing where nothing was ever counted. */
    public String moment(LocalDate today) {
        if (at == null) {
            return "";
        }
        var moment = at.atZoneSameInstant(China.ZONE);
        return (moment.toLocalDate().equals(today) ? OF_THE_DAY : OF_ANOTHER_DAY).format(moment);
    }
}
