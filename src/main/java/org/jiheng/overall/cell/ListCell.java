package org.jiheng.overall.cell;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.paper.CellName;
import org.jiheng.words.Say;

/** The columns of the two lists that close the report: problems with their causes, and measures. */
public enum ListCell {
    PROBLEM("problem", "text", 2_000, say("Problem")),
    CAUSE("problem", "cause", 2_000, say("Where it comes from|problem")),
    ADVICE("advice", "text", 2_000, say("Measure or suggestion"));

    /** The one group in which the rows of a list stand. */
    public static final String ALL_ROWS = "all";

    /** Which group a row belongs to. */
    public static final String GROUP = "group";

    private final String table;
    private final String column;
    private final int limit;
    private final Say label;

    ListCell(String table, String column, int limit, Say label) {
        this.table = table;
        this.column = column;
        this.limit = limit;
        this.label = label;
    }

    public static List<ListCell> of(String table) {
        return Arrays.stream(values()).filter(each -> each.table.equals(table)).toList();
    }

    public static Optional<ListCell> of(CellName name) {
        return of(name.table()).stream()
                .filter(each -> each.column.equals(name.column()))
                .findFirst();
    }

    public String table() {
        return table;
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
}
