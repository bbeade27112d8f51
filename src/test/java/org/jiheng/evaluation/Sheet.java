package org.jiheng.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Person;

/** One self-evaluation as one person has it, whose browser runs no scripts. */
record Sheet(Person person, String path) {

    static Sheet open(Person person, long project, int year, boolean published) {
        var fields = new HashMap<>(Map.of("project", "" + project, "year", "" + year));
        if (published) {
            fields.put("published", "yes");
        }
        var answer = person.post("/evaluations", fields);
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + " " + answer.words());
        }
        return new Sheet(person, answer.location());
    }

    Sheet by(Person other) {
        return new Sheet(other, path);
    }

    Answer get() {
        return person.get(path);
    }

    String papers() {
        return path.replace("/evaluations/", "/papers/");
    }

    long id() {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    Answer save(Map<String, String> cells) {
        return save(cells, "");
    }

    Answer save(Map<String, String> cells, String act) {
        var fields = new HashMap<String, String>();
        cells.forEach((cell, text) -> fields.put("c." + cell, text));
        fields.put("seen", get().field("seen"));
        fields.put("act", act);
        return person.post(papers() + "/cells", fields);
    }

    /** The key of the row in which a text stands unchangeably or can be typed. */
    String row(String name) {
        return get().page().select("tr[data-row]").stream()
                .filter(row -> row.select("textarea").eachText().contains(name))
                .findFirst()
                .orElseThrow()
                .attr("data-row");
    }

    /** The key of a row that was added to a group just now. */
    String added(String group) {
        var location = save(Map.of(), "add:i:" + group).location();
        return location.substring(location.indexOf("#i.") + 3);
    }

    String fact(String name) {
        return get().page()
                .getElementsByAttributeValue("data-fact", name)
                .get(0)
                .text();
    }

    Answer check() {
        return person.get(papers() + "/check");
    }

    Answer move(String move, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", person.get(papers() + "/" + move).field("version"));
        return person.post(papers() + "/" + move, all);
    }

    Answer submit() {
        return person.post(papers() + "/submission", Map.of("agreed", "yes", "version", check().field("version")));
    }
}
