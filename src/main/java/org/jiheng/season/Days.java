package org.jiheng.season;

import java.time.LocalDate;
import org.jiheng.audit.Change;
import org.jiheng.form.Form;

/** The first day, the day from which is warned, and the last day of a window. */
public record Days(LocalDate opensOn, LocalDate warnsOn, LocalDate closesOn) {

    public Days shifted(int years) {
        return new Days(opensOn.plusYears(years), warnsOn.plusYears(years), closesOn.plusYears(years));
    }

    public Days closing(LocalDate day) {
        return new Days(opensOn, warnsOn.isAfter(day) ? day : warnsOn, day);
    }

    public Form shownIn(Form form) {
        return form.showing("opensOn", opensOn).showing("warnsOn", warnsOn).showing("closesOn", closesOn);
    }

    /** What the history says of new days; days that were not set before, or are not set any more, are null. */
    public static Change compared(Days before, Days after, Change change) {
        var was = before == null ? new Days(null, null, null) : before;
        var is = after == null ? new Days(null, null, null) : after;
        return change.cell("opens on", was.opensOn(), is.opensOn())
                .cell("warns on", was.warnsOn(), is.warnsOn())
                .cell("closes on", was.closesOn(), is.closesOn());
    }
}
