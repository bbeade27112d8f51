package org.jiheng.overall;

import java.util.List;
import java.util.Map;
import org.jiheng.PaperInHand;
import org.jiheng.Person;

/** The overall evaluation of a department as one person works on it. */
public record Report(Person person, String path) implements PaperInHand {

    public Report by(Person other) {
        return new Report(other, path);
    }

    /** The keys of the rows of a table, as they stand. */
    public List<String> keys(String table) {
        return get().page().select("[data-grid=" + table + "] tbody tr[data-row]").eachAttr("data-row").stream()
                .distinct()
                .toList();
    }

    /** The key of a row that was added to a group just now. */
    public String added(String table, String group) {
        var location = save(Map.of(), "add:" + table + ":" + group).location();
        return location.substring(location.indexOf("#" + table + ".") + table.length() + 2);
    }

    /** Deletes all rows of a table. */
    public void drop(String table) {
        keys(table).forEach(key -> save(Map.of(table + "." + key + ".gone", "yes")));
    }
}
