package org.jiheng.notation.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.notation.figure.Operator;

/** A date by which something is due, or the period whose end it is. */
public record Term(CalendarDay due, Optional<CalendarDay> from) {

    public Term(CalendarDay due) {
        this(due, Optional.empty());
    }

    /** Whether a day is still in time; a term without a year belongs to the given one. */
    public boolean kept(LocalDate day, Operator bound, int year) {
        return switch (bound) {
            case LESS -> day.isBefore(due.firstDay(year));
            case MORE -> day.isAfter(due.lastDay(year));
            case AT_LEAST -> !day.isBefore(due.firstDay(year));
            case EQUAL, AT_MOST -> !day.isAfter(due.lastDay(year));
        };
    }

    public boolean exists() {
        return due.exists() && from.map(CalendarDay::exists).orElse(true);
    }
}
