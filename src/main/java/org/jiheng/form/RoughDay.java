package org.jiheng.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as papers know it: to the day, or only to the month or the year, and then its first day is kept. */
public record RoughDay(LocalDate first, Precision precision) {

    /** How much of a day is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*(?:[-/.年]\\s*)?(\\d{1,2})\\s*月?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年?");
    private static final int YEAR_ENDS = 4;
    private static final int MONTH_ENDS = 7;

    public static RoughDay of(LocalDate day) {
        return new RoughDay(day, Precision.DAY);
    }

    /** 2024, 2024-3, 2024年3月, and every way a whole day is written. */
    public static Optional<RoughDay> read(String typed) {
        var text = Text.halfWidth(typed).strip();
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return of(year.group(1), "1", Precision.YEAR);
        }
        var month = MONTH.matcher(text);
        return month.matches()
                ? of(month.group(1), month.group(2), Precision.MONTH)
                : Day.read(text).filter(day -> isPossible(day.getYear())).map(RoughDay::of);
    }

    private static Optional<RoughDay> of(String year, String month, Precision precision) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), 1))
                    .filter(day -> isPossible(day.getYear()))
                    .map(day -> new RoughDay(day, precision));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static boolean isPossible(int year) {
        return year >= 1949 && year < 2200;
    }

    /** The last day it may mean. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** 2024-03-15, 2024-03 or 2024. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> first.toString().substring(0, MONTH_ENDS);
            case YEAR -> first.toString().substring(0, YEAR_ENDS);
        };
    }
}
