package org.jiheng.reminder.completeness;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jiheng.words.Say;

/**
 * How many papers will be on file on the last day if they go on coming as they did on the last working days. Working days
 * are Monday to Friday: public holidays and the weekends worked for them are not known here, and the sentence says so.
 *
 * @param filedOn how many of what is on file came in on which day
 */
public record Forecast(LocalDate today, Optional<Span> span, long expected, long filed, Map<LocalDate, Long> filedOn) {

    /** The days between which papers are taken: the latest window of all the units that are asked. */
    public record Span(LocalDate opensOn, LocalDate closesOn) {}

    private static final int DAYS = 5;
    private static final int FEWEST = 2;

    public Say sentence() {
        return span.map(this::within).orElseGet(() -> say("No window is set, so nothing can be forecast"));
    }

    private Say within(Span window) {
        if (filed >= expected) {
            return say("All are handed in; the last day is {0}", window.closesOn());
        }
        if (today.isBefore(window.opensOn())) {
            return say("Papers are taken from {0} to {1}; there is no pace yet", window.opensOn(), window.closesOn());
        }
        return today.isAfter(window.closesOn()) ? over(window) : going(window);
    }

    /** What came until the last day, and what came after it. */
    private Say over(Span window) {
        var late = filedOn.entrySet().stream()
                .filter(day -> day.getKey().isAfter(window.closesOn()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return say(
                "The last day was {0}: {1} of {2} came until then, {3} since",
                window.closesOn(), filed - late, expected, late);
    }

    private Say going(Span window) {
        var from = begin(window);
        var days = workingDays(from, today.minusDays(1));
        if (days < FEWEST) {
            return say(
                    "Too few working days have passed for a forecast; {0} of {1} are handed in, the last day is {2}",
                    filed, expected, window.closesOn());
        }
        var came = filedOn.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from) && day.getKey().isBefore(today))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return came == 0 ? still(days, window) : expecting(came, days, window);
    }

    private Say still(long days, Span window) {
        return say(
                "Nothing came in on the last {0} working days (Monday to Friday, holidays not counted); at that pace it stays at {1} of {2} until {3}",
                days, filed, expected, window.closesOn());
    }

    private Say expecting(long came, long days, Span window) {
        var pace = BigDecimal.valueOf(came).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
        return say(
                "At the pace of the last {0} working days, {1} a day (Monday to Friday, holidays not counted), {2} of {3} will be handed in by {4}",
                days,
                pace.stripTrailingZeros().toPlainString(),
                reached(came, days, window),
                expected,
                window.closesOn());
    }

    /** Of today only what it still lacks of a usual day is to come; there are never more than are asked for. */
    long reached(long came, long days, Span window) {
        var usual = BigDecimal.valueOf(came).divide(BigDecimal.valueOf(days), 6, RoundingMode.HALF_UP);
        var later = usual.multiply(BigDecimal.valueOf(workingDays(today.plusDays(1), window.closesOn())));
        var now = isWorkingDay(today)
                ? usual.subtract(BigDecimal.valueOf(filedOn.getOrDefault(today, 0L)))
                        .max(BigDecimal.ZERO)
                : BigDecimal.ZERO;
        return Math.min(
                expected,
                filed + later.add(now).setScale(0, RoundingMode.HALF_DOWN).longValue());
    }

    /** The first of the last working days before today on which papers were taken. */
    private LocalDate begin(Span window) {
        var from = today;
        for (var left = DAYS; left > 0 && from.isAfter(window.opensOn()); ) {
            from = from.minusDays(1);
            left -= isWorkingDay(from) ? 1 : 0;
        }
        return from;
    }

    private static long workingDays(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? 0
                : first.datesUntil(last.plusDays(1))
                        .filter(Forecast::isWorkingDay)
                        .count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
