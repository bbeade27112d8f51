package org.jiheng.filling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.layout.Table;

/** The rows of a table under the words they stand under, in the order of the form. */
public final class Groups {

    private Groups() {}

    /** Nothing where the table knows no groups. */
    public static Map<String, List<FilledRow>> of(Table table, List<FilledRow> rows) {
        var groups = new LinkedHashMap<String, List<FilledRow>>();
        if (!table.open() && rows.stream().anyMatch(row -> !row.group().isEmpty())) {
            rows.forEach(row -> groups.computeIfAbsent(row.group(), none -> new ArrayList<>())
                    .add(row));
        }
        return groups;
    }

    /** What a group is called where only letters are allowed: by its first row. */
    public static String key(List<FilledRow> rows) {
        return rows.get(0).key();
    }

    static String fact(Table table, List<FilledRow> rows) {
        return "sum." + table.name() + "." + key(rows);
    }
}
