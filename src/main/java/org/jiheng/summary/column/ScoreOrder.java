package org.jiheng.summary.column;

import java.util.List;
import java.util.Optional;

/** By which column a table is sorted, upwards or with a minus downwards; two that are equal there stand by project. */
public record ScoreOrder(Optional<ScoreColumn> column, boolean down) {

    static final String USUAL = "-total";

    /** As the address asks; a column that is not there, or that nothing is sorted by, leaves the best first. */
    public static ScoreOrder of(String asked, List<ScoreColumn> columns) {
        var sort = asked.isEmpty() ? USUAL : asked;
        var down = sort.startsWith("-");
        var found = columns.stream()
                .filter(column -> !column.order().isEmpty())
                .filter(column -> column.is(down ? sort.substring(1) : sort))
                .findFirst();
        return found.isPresent() || sort.equals(USUAL) ? new ScoreOrder(found, down) : of(USUAL, columns);
    }

    public String clause() {
        return clause(down, "last", "");
    }

    /** The same lines from the last to the first. */
    public String backwards() {
        return clause(!down, "first", " desc");
    }

    /** Names never miss, so that downwards their index can be read from its end. */
    private String clause(boolean sinking, String nulls, String projects) {
        return column.map(each -> each.order()
                        + (sinking ? " desc" : "")
                        + (each.is(ScoreColumn.NAME)
                                ? ", l.project_id" + (sinking ? " desc" : "")
                                : " nulls " + nulls + ", l.project_id" + projects))
                .orElse("l.project_id" + projects);
    }

    public String written() {
        return column.map(each -> (down ? "-" : "") + each.key()).orElse("");
    }
}
