package org.jiheng;

import java.util.HashMap;
import java.util.Map;

/** One paper as one person has it, whose browser runs no scripts. */
public interface PaperInHand {

    Person person();

    String path();

    default Answer get() {
        return person().get(path());
    }

    default long id() {
        return Long.parseLong(path().substring(path().lastIndexOf('/') + 1));
    }

    default String papers() {
        return "/papers/" + id();
    }

    default Answer save(Map<String, String> cells) {
        return save(cells, "");
    }

    default Answer save(Map<String, String> cells, String act) {
        return save(cells, act, get().field("seen"));
    }

    default Answer save(Map<String, String> cells, String act, String seen) {
        var fields = new HashMap<String, String>();
        cells.forEach((cell, text) -> fields.put("c." + cell, text));
        fields.put("seen", seen);
        fields.put("act", act);
        return person().post(papers() + "/cells", fields);
    }

    default String fact(String name) {
        return get().page()
                .getElementsByAttributeValue("data-fact", name)
                .get(0)
                .text();
    }

    default Answer check() {
        return person().get(papers() + "/check");
    }

    /** Gives a reason wherever the check page still asks for one. */
    default void explainAll() {
        var reasons = new HashMap<String, String>();
        check().page().select("section.found textarea").forEach(box -> {
            if (box.text().isBlank()) {
                reasons.put(box.attr("name").substring(2), "已核对，情况属实");
            }
        });
        save(reasons);
    }

    default Answer move(String move, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", person().get(papers() + "/" + move).field("version"));
        return person().post(papers() + "/" + move, all);
    }

    default Answer submit() {
        return person().post(papers() + "/submission", Map.of("agreed", "yes", "version", check().field("version")));
    }
}
