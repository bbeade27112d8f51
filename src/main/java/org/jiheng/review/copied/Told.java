package org.jiheng.review.copied;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiheng.consistency.similarity.Prints;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;

/** What a paper tells at length in words of its own, cell by cell. */
record Told(Map<String, String> texts) {

    private static final int FEWEST = 3;
    private static final String GOAL = "year_goal";
    private static final Set<String> FORMULAS = Set.of("statement");

    /** A goal that was taken over from the declaration is not told again. */
    static Told by(Paper paper) {
        var texts = new TreeMap<>(paper.cells().values());
        texts.keySet().removeIf(cell -> cell.startsWith("why.") || FORMULAS.contains(cell));
        texts.keySet().removeIf(cell -> cell.equals(GOAL) && paper.kind() != PaperKind.TARGET);
        texts.values().removeIf(text -> text.length() < Prints.SHORTEST);
        return new Told(texts);
    }

    /** The prints of each text; one that is too short, or nobody's own, has none. */
    JsonArray prints() {
        var all = new JsonArray();
        texts.forEach((cell, text) -> {
            var prints = Prints.of(text);
            if (prints.length >= FEWEST) {
                all.add(new JsonObject()
                        .put("cell", cell)
                        .put(
                                "prints",
                                new JsonArray(Arrays.stream(prints).boxed().collect(Collectors.toList()))));
            }
        });
        return all;
    }
}
