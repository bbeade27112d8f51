package org.jiheng.reminder.completeness;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.words.Say;

/**
 * A paper that is asked for and not on file: of which project and unit, why it is missing, since when and until when, and
 * who is to fill it in.
 *
 * @param mates how many papers its unit owes in all of what is listed
 * @param remindedOn the day on which somebody was last reminded of it
 */
public record Debt(
        Asked asked,
        long projectId,
        String project,
        long nodeId,
        String unit,
        long mates,
        Lack lack,
        long paperId,
        Optional<LocalDate> since,
        Optional<LocalDate> due,
        LocalDate today,
        List<String> fillers,
        Optional<LocalDate> remindedOn) {

    public String href() {
        return asked.reading(projectId, paperId);
    }

    public boolean overdue() {
        return due.filter(today::isAfter).isPresent();
    }

    /** Until when, in days. */
    public Say left() {
        return due.map(day -> ChronoUnit.DAYS.between(today, day))
                .map(days -> days < 0
                        ? say("Days overdue: {0}", -days)
                        : days == 0 ? say("Due today") : say("Days left: {0}", days))
                .orElseGet(() -> say("No day is set"));
    }

    /** For how many days it has been so. */
    public Say waiting() {
        return since.map(day -> say("{0 day/days}", ChronoUnit.DAYS.between(day, today)))
                .orElseGet(() -> say("Not yet open"));
    }

    public boolean abandoned() {
        return fillers.isEmpty();
    }
}
