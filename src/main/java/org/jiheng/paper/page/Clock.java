package org.jiheng.paper.page;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jiheng.words.China;

/** The time of day as the clerk's watch shows it. */
public final class Clock {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Clock() {}

    public static String of(OffsetDateTime moment) {
        return TIME.format(moment.atZoneSameInstant(China.ZONE));
    }
}
