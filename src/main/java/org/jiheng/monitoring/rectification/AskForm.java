package org.jiheng.monitoring.rectification;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.paper.Cells;
import org.jiheng.review.way.Deadline;

/** What a reviewer asks to be mended: which row, what about it, and by when. */
record AskForm(String rowKey, String advice, LocalDate due) {

    static final int LONGEST = 1000;

    static Optional<AskForm> read(Form form, Cells cells) {
        var row = form.raw("row");
        if (!row.isEmpty() && cells.row(MonitoringCell.TABLE, row).isEmpty()) {
            form.complain("row", say("Choose a row of this paper, or the whole paper"));
        }
        var advice = advice(form);
        var due = due(form);
        return form.ifValid(() -> new AskForm(row, advice, due));
    }

    static String advice(Form form) {
        return form.text("advice", LONGEST, say("Say what is to be rectified, in at most {0} characters", LONGEST));
    }

    static LocalDate due(Form form) {
        return Deadline.read(form, "due", say("Enter the day by which it must be answered, such as 2026-09-30"));
    }
}
