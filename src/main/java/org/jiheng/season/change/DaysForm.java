package org.jiheng.season.change;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import org.jiheng.form.Form;
import org.jiheng.season.Days;
import org.jiheng.words.Say;

/** What the pages ask about the days of a window, and what they complain about. */
public final class DaysForm {

    private static final int USUAL_WARNING = 10;
    private static final int LONGEST_REASON = 500;

    private DaysForm() {}

    /** The days as typed, each within reach of the year; nobody can use them while the form has complaints. */
    public static Days read(Form form, int year) {
        var opens = day(form, "opensOn", year, say("Enter the first day as a date, such as 2026-11-21|window"));
        var closes = day(form, "closesOn", year, say("Enter the last day as a date, such as 2026-11-21|window"));
        if (opens != null && closes != null && closes.isBefore(opens)) {
            form.complain("closesOn", say("The last day cannot be before the first day|window"));
        }
        return new Days(opens, warning(form, year, opens, closes), closes);
    }

    private static LocalDate warning(Form form, int year, LocalDate opens, LocalDate closes) {
        if (form.raw("warnsOn").isBlank()) {
            return usualWarning(opens, closes);
        }
        var words = say("Enter the day from which is warned as a date, such as 2026-11-21, or nothing");
        var warns = day(form, "warnsOn", year, words);
        if (warns != null && isOutside(warns, opens, closes)) {
            form.complain("warnsOn", say("Warn on a day from the first to the last"));
        }
        return warns;
    }

    /** Days in the wrong order were complained about already. */
    private static boolean isOutside(LocalDate day, LocalDate opens, LocalDate closes) {
        return opens != null
                && closes != null
                && !closes.isBefore(opens)
                && (day.isBefore(opens) || day.isAfter(closes));
    }

    private static LocalDate usualWarning(LocalDate opens, LocalDate closes) {
        if (opens == null || closes == null) {
            return null;
        }
        var usual = closes.minusDays(USUAL_WARNING);
        return usual.isBefore(opens) ? opens : usual;
    }

    /** Papers of a year are filled from the year before until two years after it. */
    public static LocalDate day(Form form, String field, int year, Say words) {
        var day = form.date(field, words);
        var first = LocalDate.of(year - 1, 1, 1);
        var last = LocalDate.of(year + 2, 12, 31);
        if (day != null && (day.isBefore(first) || day.isAfter(last))) {
            form.complain(
                    field, say("Papers of {0} are filled between {1} and {2}", String.valueOf(year), first, last));
        }
        return day;
    }

    /** A department asks earlier than the bureau, or ends earlier, and never the other way round. */
    public static Days readWithin(Form form, int year, Days bureau) {
        var days = read(form, year);
        if (days.opensOn() != null && days.opensOn().isBefore(bureau.opensOn())) {
            form.complain(
                    "opensOn",
                    say("The finance bureau opens on {0}; choose that day or a later one", bureau.opensOn()));
        }
        if (days.closesOn() != null && days.closesOn().isAfter(bureau.closesOn())) {
            form.complain(
                    "closesOn",
                    say("The finance bureau closes on {0}; choose that day or an earlier one", bureau.closesOn()));
        }
        if (days.equals(bureau)) {
            form.complain("opensOn", say("These are the days of the finance bureau; choose shorter ones"));
        }
        return days;
    }

    public static String reason(Form form) {
        return form.text("reason", LONGEST_REASON, say("Enter the reason, 500 characters or fewer"));
    }

    public static String optionalReason(Form form) {
        return form.optionalText("reason", LONGEST_REASON, say("Enter the reason, 500 characters or fewer"));
    }

    public static int upToMonth(Form form) {
        return number(form, "upToMonth", 12, say("Choose the month up to which is monitored"));
    }

    public static int round(Form form) {
        return number(form, "round", 12, say("Enter the number of the round, 1 to 12"));
    }

    private static int number(Form form, String field, int most, Say words) {
        var typed = org.jiheng.form.Text.halfWidth(form.raw(field)).strip();
        if (typed.matches("\\d{1,2}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= most) {
            return Integer.parseInt(typed);
        }
        form.complain(field, words);
        return 0;
    }

    /** The version that the page showed; without one, none that exists. */
    public static int version(Form form) {
        return form.raw("version").matches("\\d{1,9}") ? Integer.parseInt(form.raw("version")) : -1;
    }
}
