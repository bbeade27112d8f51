package org.jiheng.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Person;

/** One self-evaluation as one person has it, whose browser runs no scripts. */
public record Sheet(Person person, String path) {

    public static Sheet open(Person person, long project, int year, boolean published) {
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

    public Sheet by(Person other) {
        return new Sheet(other, path);
    }

    public Answer get() {
        return person.get(path);
    }

    public String papers() {
        return path.replace("/evaluations/", "/papers/");
    }

    public long id() {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    public Answer save(Map<String, String> cells) {
        return save(cells, "");
    }

    public Answer save(Map<String, String> cells, String act) {
        var fields = new HashMap<String, String>();
        cells.forEach((cell, text) -> fields.put("c." + cell, text));
        fields.put("seen", get().field("seen"));
        fields.put("act", act);
        return person.post(papers() + "/cells", fields);
    }

    /** The key of the row in which a text stands unchangeably or can be typed. */
    public String row(String name) {
        return get().page().select("tr[data-row]").stream()
                .filter(row -> row.select("textarea").eachText().contains(name))
                .findFirst()
                .orElseThrow()
                .attr("data-row");
    }

    /** The key of a row that was added to a group just now. */
    public String added(String group) {
        var location = save(Map.of(), "add:i:" + group).location();
        return location.substring(location.indexOf("#i.") + 3);
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

    /** All that a paper of the ground must have: one target met, one told in words, and satisfaction added to them. */
    public Map<String, String> filled() {
        var cells = new HashMap<String, String>();
        cells.put("f.fiscal.executed", "492");
        cells.put("f.other.executed", "8");
        cells.put("year_done", "全年养护道路118公里，通行条件改善");
        cells.put("i.aaaa.actual", "118公里");
        cells.put("i.aaaa.deviation", "汛期停工两周");
        cells.put("i.aaaa.deviation_kind", "STAFF");
        cells.put("i.aaaa.measures", "增加汛期备用班组");
        cells.put("i.bbbb.actual", "通行条件明显改善");
        cells.put("i.bbbb.tier", "MET");
        cells.put("i.bbbb.own_score", "28");
        cells.put("i.bbbb.deviation_kind", "OTHER");
        cells.put("i.bbbb.deviation", "两处路口仍拥堵，来年改造");
        cells.put("survey.method", "路口问卷");
        cells.put("survey.issued", "500");
        cells.put("survey.returned", "480");
        cells.put("survey.valid", "470");
        cells.put("survey.satisfied", "446");
        cells.put("responsible", "道路一队队长");
        cells.put("filler", "道路一队填报人");
        cells.put("phone", "0000-1234567");
        cells.put("statement", "以上内容真实、完整，经队长审阅。");
        return cells;
    }

    /** With the satisfaction that nobody had declared, and the reason for it. */
    public Map<String, String> whole() {
        var cells = filled();
        var key = "i." + added("SATISFACTION") + ".";
        cells.put(key + "level2", "SATISFACTION");
        cells.put(key + "level3", "群众满意度");
        cells.put(key + "target", "≥90%");
        cells.put(key + "actual", "94.89%");
        cells.put(key + "weight", "10");
        cells.put(key + "mark_why", "申报时遗漏，按市局要求补充");
        return cells;
    }
}
