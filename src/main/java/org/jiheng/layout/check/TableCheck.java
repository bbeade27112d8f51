package org.jiheng.layout.check;

import static org.jiheng.words.Say.say;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Table;
import org.jiheng.pack.Tree;

/** Whether a table of a form makes sense: every row and every column once, and rows from where it says. */
final class TableCheck {

    /** What the house itself keeps of a row. */
    private static final Set<String> KEPT = Set.of("at", "gone", "group");

    private final Table table;
    private final Map<Table.Rows, List<String>> rows;
    private final LayoutCheck form;

    TableCheck(Table table, Map<Table.Rows, List<String>> rows, LayoutCheck form) {
        this.table = table;
        this.rows = rows;
        this.form = form;
    }

    void run(Tree tree, String at) {
        form.severe(
                table.rows() == Table.Rows.LINES != table.lines().isEmpty(),
                at + "/lines",
                say("Lines belong to a table whose rows are LINES, and such a table has some"));
        brought(at);
        var keys = new HashSet<String>();
        for (var number = 0; number < table.lines().size(); number++) {
            var key = table.lines().get(number).key();
            form.severe(
                    keys.add(key),
                    at + "/lines/" + number + "/key",
                    say("“{0}” stands here twice; keep one of them", key));
        }
        var columns = new HashSet<>(KEPT);
        for (var number = 0; number < table.columns().size(); number++) {
            column(tree.trees("columns").get(number), number, at + "/columns/" + number, columns);
        }
    }

    /** The rows that come from the scheme: there are some, and each can be told from the others. */
    private void brought(String at) {
        var keys = rows.getOrDefault(table.rows(), List.of());
        form.severe(
                !rows.containsKey(table.rows()) || !keys.isEmpty(),
                at + "/rows",
                say("The scheme has no rows for this table"));
        var seen = new HashSet<String>();
        keys.forEach(key -> form.severe(
                seen.add(key),
                at + "/rows",
                say("Two rows of this table are called “{0}”; make the first 12 letters of their codes differ", key)));
    }

    private void column(Tree tree, int number, String at, Set<String> taken) {
        var column = table.columns().get(number);
        form.severe(taken.add(column.name()), at + "/name", LayoutCheck.twice(tree, "name"));
        form.severe(
                column.kind() != Kind.SCORE || table.rows() == Table.Rows.SCORES,
                at + "/kind",
                say("Points are given only in a table of SCORES"));
        form.severe(column.kind() != Kind.GIVEN, at + "/kind", say("A column is typed or follows by a formula"));
        form.field(tree, column, at);
    }
}
