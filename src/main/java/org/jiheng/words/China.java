package org.jiheng.words;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is for everybody here, wherever the server stands. */
public final class China {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private China() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static int year() {
        return today().getYear();
    }
}
