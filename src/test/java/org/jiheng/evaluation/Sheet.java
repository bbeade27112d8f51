package org.jiheng.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.jiheng.PaperInHand;
import org.jiheng.Person;

/** One self-evaluation as one person has it, whose browser runs no scripts. */
public record Sheet(Person person, String path) implements PaperInHand {

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
