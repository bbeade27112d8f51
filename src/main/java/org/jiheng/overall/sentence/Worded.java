package org.jiheng.overall.sentence;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiheng.paper.Cells;

/** The cells of a wording by hand: kept with the figures of the moment, or given up for the automatic one. */
public final class Worded {

    /** What stands in the cell of the figures while a wording is to be kept for those of now, whatever they are. */
    public static final String NOW = "now";

    private static final String GIVE_UP = "auto:";

    private Worded() {}

    /** What of the typed cells rewords or keeps a sentence, and is not there already. */
    public static Map<String, String> among(Map<String, String> typed, Cells present) {
        return typed.entrySet().stream()
                .filter(cell -> Sentences.label(cell.getKey()).isPresent())
                .filter(cell -> !cell.getValue().equals(present.value(cell.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is saved beside wordings that were changed or kept: the figures they hold for; nothing for those restored. */
    public static Map<String, String> beside(Map<String, String> changed, Cells cells, Figured now) {
        var beside = new TreeMap<String, String>();
        for (var bound : Sentences.of(cells, now)) {
            var isKept = NOW.equals(changed.get(bound.ofCell()));
            var wording = changed.getOrDefault(bound.cell(), isKept ? cells.value(bound.cell()) : null);
            if (wording != null) {
                beside.put(bound.ofCell(), wording.isBlank() ? "" : bound.figures());
            }
        }
        return beside;
    }

    /** The button that gives up the wording of a sentence. */
    public static String givingUp(String name) {
        return GIVE_UP + name;
    }

    /** What a button asks for: the sentence is in step with its figures again. */
    public static Map<String, String> asked(String act) {
        if (!act.startsWith(GIVE_UP)) {
            return Map.of();
        }
        var name = act.substring(GIVE_UP.length());
        return new TreeMap<>(Map.of(Sentences.cell(name), "", Sentences.ofCell(name), ""));
    }
}
