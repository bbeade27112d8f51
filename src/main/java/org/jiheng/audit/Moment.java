package org.jiheng.audit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jiheng.words.China;

/** When something of the history happened: to the second, and with the offset of the clock it is read from. */
public final class Moment {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx");

    private Moment() {}

    public static String written(OffsetDateTime at) {
        return TO_THE_SECOND.format(at.atZoneSameInstant(China.ZONE));
    }
}
