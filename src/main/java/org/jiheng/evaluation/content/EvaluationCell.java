package org.jiheng.evaluation.content;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.paper.Cells;
import org.jiheng.words.Say;

/** The columns of the table of a self-evaluation, each with who writes it and how much it holds. */
public enum EvaluationCell {
    LEVEL1("level1", 40, Hand.OF_ADDED, say("First-level indicator")),
    LEVEL2("level2", 40, Hand.OF_ADDED, say("Second-level indicator")),
    LEVEL3("level3", 200, Hand.OF_ADDED, say("Third-level indicator")),
    TARGET("target", 200, Hand.OF_ADDED, say("Target of the year")),
    TARGET_OP("target_op", 8, Hand.OF_ADDED, say("Meant as")),
    ACTUAL("actual", 200, Hand.FILLER, say("Actual value")),
    TIER("tier", 12, Hand.FILLER, say("Degree reached")),
    WEIGHT("weight", 20, Hand.FILLER, say("Points")),
    OWN_SCORE("own_score", 20, Hand.FILLER, say("Own score")),
    MARK("mark", 12, Hand.FILLER, say("Mark|row")),
    OUT("na", 3, Hand.FILLER, say("Not concerned")),
    DEVIATION_KIND("deviation_kind", 12, Hand.FILLER, say("What it comes from|deviation")),
    DEVIATION("deviation", 2000, Hand.FILLER, say("Why it deviates")),
    MEASURES("measures", 2000, Hand.FILLER, say("What is done about it")),
    WHY("mark_why", 500, Hand.FILLER, say("Why it departs from the approved targets")),
    OUT_REASON("na_reason", 500, Hand.FILLER, say("Why it is not concerned")),
    PLACE(Cells.PLACE, 40, Hand.FILLER, say("Place in the table")),
    GONE(Cells.GONE, 3, Hand.OF_ADDED, say("Deleted row")),
    CARRIED("carried", 0, Hand.NOBODY, say("Taken over from the declaration")),
    PROMISED_NAME("p_name", 0, Hand.NOBODY, say("Approved indicator")),
    PROMISED_TARGET("p_target", 0, Hand.NOBODY, say("Approved target")),
    PROMISED_WEIGHT("p_weight", 0, Hand.NOBODY, say("Approved points"));

    /** The table's part of the names of its cells, the same as in the declaration, whose rows it keeps. */
    public static final String TABLE = "i";

    /** Who writes a column: the filler in any row, or only in rows that were added here, or nobody. */
    public enum Hand {
        FILLER,
        OF_ADDED,
        NOBODY
    }

    private final String column;
    private final int limit;
    private final Hand hand;
    private final Say label;

    EvaluationCell(String column, int limit, Hand hand, Say label) {
        this.column = column;
        this.limit = limit;
        this.hand = hand;
        this.label = label;
    }

    public static Optional<EvaluationCell> of(String column) {
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

    public Hand hand() {
        return hand;
    }

    public Say label() {
        return label;
    }
}
