package org.jiheng.overall.sentence;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.paper.Cells;

/** The cells of a wording by hand: kept with the figures of the moment, or given up for the automatic one. */
public final class Worded {

    private Worded() {}

    /** What is saved beside wordings that were changed: the figures they are worded for; nothing for those restored. */
    public static Map<String, String> beside(Map<String, String> changed, Cells cells, Figured now) {
        var beside = new TreeMap<String, String>();
        for (var bound : Sentences.of(cells, now)) {
            var typed = changed.get(bound.cell());
            if (typed != null) {
                beside.put(bound.ofCell(), typed.isBlank() ? "" : bound.figures());
            }
        }
        return beside;
    }

    /** One click: the sentence is in step with its figures again. */
    public static Map<String, String> restored(String name) {
        return Map.of(Sentences.cell(name), "", Sentences.ofCell(name), "");
    }

    /** One click: the wording stays, and is right for the figures of now. */
    public static Map<String, String> confirmed(Bound bound) {
        return Map.of(bound.ofCell(), bound.figures());
    }
}
