package org.jiheng.review.way;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import org.jiheng.form.Form;
import org.jiheng.words.China;
import org.jiheng.words.Say;

/** The day by which a paper must be handed in: one that is still to come, and that somebody will live to see. */
public final class Deadline {

    private static final int MOST_DAYS = 366;

    private Deadline() {}

    public static LocalDate read(Form form, String field, Say words) {
        var day = form.date(field, words);
        var today = China.today();
        if (day != null && day.isBefore(today)) {
            form.complain(field, say("Enter today or a later day"));
        } else if (day != null && day.isAfter(today.plusDays(MOST_DAYS))) {
            form.complain(field, say("Enter a day within a year from today"));
        }
        return day;
    }
}
