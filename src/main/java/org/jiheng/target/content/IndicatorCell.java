package org.jiheng.target.content;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.words.Say;

/** The columns of the table of indicators, with what the paper calls them and how much each holds. */
public enum IndicatorCell {
    LEVEL1("level1", 40, say("First-level indicator")),
    LEVEL2("level2", 40, say("Second-level indicator")),
    LEVEL3("level3", 200, say("Third-level indicator")),
    YEAR("year", 200, say("Target of the year")),
    WEIGHT("weight", 20, say("Points")),
    MID("mid", 200, say("Mid-term target")),
    SOURCE("source", 500, say("Data source")),
    YEAR_OP("year_op", 8, say("Meant as")),
    OUT("na", 3, say("Not concerned")),
    OUT_REASON("na_reason", 500, say("Why it is not concerned")),
    EXPLANATION("explanation", 1000, say("Explanation or formula")),
    SCORING("scoring", 1000, say("Scoring note")),
    EVIDENCE("evidence", 1000, say("Evidence required")),
    HISTORY("history", 200, say("Value of earlier years")),
    PLACE(Cells.PLACE, 40, say("Place in the table")),
    GONE(Cells.GONE, 3, say("Deleted row"));

    /** The table's part of the names of its cells. */
    public static final String TABLE = "i";

    private final String column;
    private final int limit;
    private final Say label;

    IndicatorCell(String column, int limit, Say label) {
        this.column = column;
        this.limit = limit;
        this.label = label;
    }

    public static Optional<IndicatorCell> of(String column) {
        return Arrays.stream(values())
                .filter(cell -> cell.column.equals(column))
                .findFirst();
    }

    /** The column in which a cell of a paper stands, by the whole name of the cell. */
    public static Optional<IndicatorCell> named(String cell) {
        return CellName.read(cell).filter(name -> name.table().equals(TABLE)).flatMap(name -> of(name.column()));
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

    /** What a row says of its indicator, and not where it stands in its own paper. */
    public boolean travels() {
        return this != PLACE && this != GONE && this != LEVEL1;
    }
}
