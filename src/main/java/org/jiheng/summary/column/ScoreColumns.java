package org.jiheng.summary.column;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.summary.selection.SchemesInUse;
import org.jiheng.web.browsing.Address;

/** All columns a table can have, in the order of the paper, and those that its reader wants to see. */
public record ScoreColumns(List<ScoreColumn> all, List<ScoreColumn> shown) {

    public static final String PARAMETER = "columns";

    /** Of use now and then, and not on the paper. */
    private static final Set<String> FURTHER =
            Set.of("standing", "target", "monitoring", "unanswered", "handed", "edition", "scheme");

    /** As the address asks; names that no column has are left out, and without any it is the paper's columns. */
    public static ScoreColumns of(SchemesInUse schemes, Address here) {
        var all = Catalogue.of(schemes);
        var wanted = wanted(here);
        var chosen = all.stream().anyMatch(column -> wanted.contains(column.key()));
        return new ScoreColumns(
                all,
                all.stream()
                        .filter(column -> chosen
                                ? wanted.contains(column.key()) || column.always()
                                : !FURTHER.contains(column.key()))
                        .toList());
    }

    private static Set<String> wanted(Address here) {
        return here.query().getOrDefault(PARAMETER, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", 100)))
                .collect(Collectors.toSet());
    }

    /** As short as an address can say it: nothing at all for the columns of the paper. */
    public String written() {
        var paper =
                all.stream().filter(column -> !FURTHER.contains(column.key())).toList();
        return shown.equals(paper) ? "" : shown.stream().map(ScoreColumn::key).collect(Collectors.joining(","));
    }

    public List<String> keys() {
        return shown.stream().map(ScoreColumn::key).toList();
    }
}
