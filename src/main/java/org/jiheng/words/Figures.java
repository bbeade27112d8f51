package org.jiheng.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** How days, moments and amounts are written in both languages; what is absent is written as two dashes. */
public final class Figures {

    public static final String ABSENT = "--";

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Figures() {}

    /** 2026-11-21 */
    public static String date(Object day) {
        if (day instanceof LocalDate) {
            return day.toString();
        }
        var moment = moment(day);
        return moment == null ? written(day) : moment.toLocalDate().toString();
    }

    /** 2026-11-21 14:05 */
    public static String time(Object instant) {
        var moment = moment(instant);
        return moment == null ? written(instant) : TO_THE_MINUTE.format(moment);
    }

    private static LocalDateTime moment(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, China.ZONE);
        }
        if (value instanceof OffsetDateTime moment) {
            return LocalDateTime.ofInstant(moment.toInstant(), China.ZONE);
        }
        return value instanceof LocalDateTime moment ? moment : null;
    }

    /** 1,234.50, with more places when there are more, so that nothing is rounded on the way to the eye. */
    public static String amount(Object value) {
        if (!(value instanceof Number number)) {
            return written(value);
        }
        var exact = new BigDecimal(number.toString()).stripTrailingZeros();
        var plain = exact.setScale(Math.max(2, exact.scale())).toPlainString();
        var text = new StringBuilder(plain);
        var first = plain.startsWith("-") ? 1 : 0;
        for (var at = plain.indexOf('.') - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** Any other value, as people read it. */
    public static String written(Object value) {
        if (value == null || value.equals("")) {
            return ABSENT;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return moment(value) == null ? value.toString() : time(value);
    }
}
