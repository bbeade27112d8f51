package org.jiheng.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people write it: 2024-3-1, 2024/3/1, 2024.3.1, 2024年3月1日, 20240301. */
public final class Day {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern RUN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Day() {}

    public static Optional<LocalDate> read(String typed) {
        var text = Text.halfWidth(typed).strip();
        for (var pattern : new Pattern[] {PARTS, RUN}) {
            var day = pattern.matcher(text);
            if (day.matches()) {
                return of(day.group(1), day.group(2), day.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
