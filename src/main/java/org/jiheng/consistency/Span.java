package org.jiheng.consistency;

import java.time.LocalDate;
import java.time.YearMonth;

/** A day as precisely as it is known: the first and the last it may be. */
public record Span(LocalDate first, LocalDate last) {

    public static Span of(LocalDate day) {
        return new Span(day, day);
    }

    public boolean surelyBefore(Span other) {
        return last.isBefore(other.first);
    }

    @Override
    public String toString() {
        var months = YearMonth.from(first).atDay(1).equals(first)
                && YearMonth.from(last).atEndOfMonth().equals(last);
        if (months && first.getYear() == last.getYear() && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return String.valueOf(first.getYear());
        }
        var month = months && YearMonth.from(first).equals(YearMonth.from(last));
        return month ? YearMonth.from(first).toString() : first.equals(last) ? first.toString() : first + "/" + last;
    }
}
