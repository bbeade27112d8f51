package org.jiheng.task;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jiheng.words.Say;

/** How many days are left until something is due, or for how many it has been overdue. */
public final class DaysLeft {

    private DaysLeft() {}

    public static Say until(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return say("Days overdue: {0}", -days);
        }
        return days == 0 ? say("Due today") : say("Days left: {0}", days);
    }
}
