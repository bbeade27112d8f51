package org.jiheng.reminder.sending;

import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.reminder.completeness.Lack;

/**
 * A missing paper and one of those who can hand it in.
 *
 * @param addressee nobody where no filler is in post
 * @param already whether that person was reminded of it today
 */
public record Claim(
        Asked asked,
        long projectId,
        String project,
        long departmentId,
        String unit,
        Lack lack,
        long paperId,
        Optional<LocalDate> due,
        Optional<Addressee> addressee,
        boolean already) {

    /** Where whoever reminds looks at it. */
    public String href() {
        return asked.reading(projectId, paperId);
    }

    boolean reaches() {
        return lack.mendable() && addressee.isPresent() && !already;
    }
}
