package org.jiheng.overall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Person;

/** The overall evaluation of a department as one person works on it. */
public record Report(Person person, String path) {

    public Report by(Person other) {
        return new Report(other, path);
    }

    public Answer get() {
        return person.get(path);
    }

    public String papers() {
        return path.replace("/overall/", "/papers/");
    }

    public long id() {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    public Answer save(Map<String, String> cells) {
        return save(cells, "");
    }

    public Answer save(Map<String, String> cells, String act) {
        return save(cells, act, get().field("seen"));
    }

    public Answer save(Map<String, String> cells, String act, String seen) {
        var fields = new HashMap<String, String>();
        cells.forEach((cell, text) -> fields.put("c." + cell, text));
        fields.put("seen", seen);
        fields.put("act", act);
        return person.post(papers() + "/cells", fields);
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
        keys(table).forEach(key -> save(Map.of("" + table + "." + key + ".gone", "yes")));
    }

    public String fact(String name) {
        return get().page()
                .getElementsByAttributeValue("data-fact", name)
                .get(0)
                .text();
    }

    public Answer check() {
        return person.get(papers() + "/check");
    }

    /** Gives a reason wherever the check page still asks for one. */
    public void explainAll() {
        var reasons = new HashMap<String, String>();
        check().page().select("section.found textarea").forEach(box -> {
            if (box.text().isBlank()) {
                reasons.put(box.attr("name").substring(2), "已核对，情况属实");
            }
        });
        save(reasons);
    }

    public Answer move(String move, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", person.get(papers() + "/" + move).field("version"));
        return person.post(papers() + "/" + move, all);
    }

    public Answer submit() {
        return person.post(papers() + "/submission", Map.of("agreed", "yes", "version", check().field("version")));
    }
}
