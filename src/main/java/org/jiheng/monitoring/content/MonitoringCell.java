package org.jiheng.monitoring.content;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.paper.Cells;
import org.jiheng.words.Say;

/** The columns of the table of a monitoring: what is carried over from the approved targets, and what is filled in. */
public enum MonitoringCell {
    LEVEL1("level1", 0, say("First-level indicator")),
    LEVEL2("level2", 0, say("Second-level indicator")),
    LEVEL3("level3", 0, say("Third-level indicator")),
    TARGET("target", 0, say("Target of the year")),
    TARGET_OP("target_op", 0, say("Meant as")),
    WEIGHT("weight", 0, say("Points")),
    OUT("na", 0, say("Not concerned")),
    OUT_REASON("na_reason", 0, say("Why it is not concerned")),
    PLACE(Cells.PLACE, 0, say("Place in the table")),
    GONE(Cells.GONE, 0, say("Deleted row")),
    TO_DATE("to_date", 200, say("Reached so far")),
    FORECAST("forecast", 200, say("Expected for the whole year")),
    R_FUNDS("r_funds", 3, say("Funds|reason")),
    R_SYSTEM("r_system", 3, say("Rules|reason")),
    R_STAFF("r_staff", 3, say("Staff|reason")),
    R_HARDWARE("r_hardware", 3, say("Equipment|reason")),
    R_OTHER("r_other", 3, say("Other|reason")),
    LIKELIHOOD("likelihood", 12, say("Likelihood of reaching the target")),
    NOTE("note", 1000, say("Explanation of the reasons")),
    REMARK("remark", 500, say("Remark"));

    /** The table's part of the names of its cells, the same as in the declaration, whose rows it keeps. */
    public static final String TABLE = "i";

    /** 偏差原因: the five kinds of reasons for a deviation. */
    public static final List<MonitoringCell> REASONS = List.of(R_FUNDS, R_SYSTEM, R_STAFF, R_HARDWARE, R_OTHER);

    private final String column;
    private final int limit;
    private final Say label;

    MonitoringCell(String column, int limit, Say label) {
        this.column = column;
        this.limit = limit;
        this.label = label;
    }

    public static Optional<MonitoringCell> of(String column) {
        return Arrays.stream(values())
                .filter(cell -> cell.column.equals(column))
                .findFirst();
    }

    public String column() {
        return column;
    }

    public int limit() {
        return limit;
    }

    public Say label() {
        return label;
    }

    /** What is filled in here; everything else stays as it was approved. */
    public boolean typed() {
        return limit > 0;
    }
}
