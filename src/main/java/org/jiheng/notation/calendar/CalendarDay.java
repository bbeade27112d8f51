package org.jiheng.notation.calendar;

import static org.jiheng.words.Say.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jiheng.words.Say;

/** A date as precise as it was written: a day, a month or a year, and without the year where none was named. */
public record CalendarDay(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {

    private static final int A_LEAP_YEAR = 2024;

    boolean exists() {
        try {
            lastDay(A_LEAP_YEAR);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** ISO 8601: 2021-12-31, 2021-12, 2021, and --12 or --12-31 without a year. */
    public String iso() {
        var months = month.map(each -> "-%02d".formatted(each)).orElse("");
        var days = day.map(each -> "-%02d".formatted(each)).orElse("");
        return year.map(each -> "%04d".formatted(each)).orElse("-") + months + days;
    }

    /** The last day it can mean; a date without a year belongs to the given one. */
    public LocalDate lastDay(int unnamedYear) {
        var named = YearMonth.of(year.orElse(unnamedYear), month.orElse(12));
        return day.map(named::atDay).orElseGet(named::atEndOfMonth);
    }

    public LocalDate firstDay(int unnamedYear) {
        return LocalDate.of(year.orElse(unnamedYear), month.orElse(1), day.orElse(1));
    }

    CalendarDay after(CalendarDay first) {
        return new CalendarDay(year.or(first::year), month, day);
    }

    public Say endLabel() {
        return month.isEmpty() ? say("the end of {0}", iso()) : label();
    }

    public Say label() {
        if (month.isEmpty()) {
            return say("the year {0}", iso());
        }
        if (year.isPresent()) {
            return say("{0}|day", iso());
        }
        return day.isEmpty() ? say("month {0}", month.get()) : say("day {1} of month {0}", month.get(), day.get());
    }
}
