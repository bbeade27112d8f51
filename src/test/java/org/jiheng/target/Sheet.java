package org.jiheng.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jsoup.nodes.Element;

/** A declaration in the hands of a person whose browser runs no scripts. */
record Sheet(Person person, String path) {

    static Sheet open(Person person, long project, int year) {
        return open(person, Map.of("project", "" + project, "year", "" + year, "from", "empty"));
    }

    static Sheet open(Person person, Map<String, String> fields) {
        var answer = person.post("/targets", fields);
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + " " + answer.words());
        }
        return new Sheet(person, answer.location());
    }

    Sheet by(Person other) {
        return new Sheet(other, path);
    }

    String papers() {
        return path.replace("/targets/", "/papers/");
    }

    Answer get() {
        return person.get(path);
    }

    Answer print() {
        return person.get(path + "/print");
    }

    String seen() {
        return get().field("seen");
    }

    /** The keys of the rows as they stand on the page. */
    List<String> rows() {
        return get().page().select("tr[data-row]").stream()
                .map(row -> row.attr("data-row"))
                .filter(key -> !key.equals("0newrow0"))
                .toList();
    }

    /** The first row of a type of indicators. */
    String row(String type) {
        return get().page().select("select[name$=.level2]:has(option[value=" + type + "][selected])").stream()
                .map(select -> select.attr("name").split("\\.")[2])
                .findFirst()
                .orElseThrow();
    }

    Answer save(Map<String, String> cells) {
        return save(seen(), cells, "");
    }

    Answer act(String act) {
        return save(seen(), Map.of(), act);
    }

    Answer save(String seen, Map<String, String> cells, String act) {
        var fields = new HashMap<String, String>();
        cells.forEach((cell, text) -> fields.put("c." + cell, text));
        fields.put("seen", seen);
        fields.put("act", act);
        return person.post(papers() + "/cells", fields);
    }

    /** What stands in a cell of the page. */
    String typed(String cell) {
        var field =
                get().page().getElementsByAttributeValue("name", "c." + cell).first();
        return field == null ? "" : text(field);
    }

    private static String text(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText().replaceFirst("^\n", "");
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }

    String fact(String name) {
        return get().page().select("output").stream()
                .filter(output -> output.attr("data-fact").equals(name))
                .findFirst()
                .map(Element::text)
                .orElse("");
    }

    Answer move(String move, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", person.get(papers() + "/" + move).field("version"));
        return person.post(papers() + "/" + move, all);
    }

    Answer submit() {
        var all = new HashMap<>(Map.of("agreed", "yes"));
        all.put("version", person.get(papers() + "/check").field("version"));
        return person.post(papers() + "/submission", all);
    }
}
