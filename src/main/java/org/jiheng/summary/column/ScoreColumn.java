package org.jiheng.summary.column;

import java.util.Map;
import org.jiheng.extract.sheet.Kind;

/**
 * A column of the table.
 *
 * @param key as the address names it
 * @param head what it is called: a sentence, or the name a scheme gives
 * @param read how it is read from a line l of the ledger; empty for what no line knows
 * @param order by what the lines are sorted; empty where they are not
 * @param words what codes mean; empty where a text says itself
 */
public record ScoreColumn(
        String key, Object head, Kind kind, int width, String read, String order, Map<String, Object> words) {

    public static final String NUMBER = "no";
    public static final String NAME = "name";
    public static final String STATE = "state";
    public static final String TOTAL = "total";

    /** Without its number and its name nobody would know what a line is of. */
    public boolean always() {
        return is(NUMBER) || is(NAME);
    }

    public boolean is(String other) {
        return key.equals(other);
    }

    public Object told(String text) {
        return words.getOrDefault(text, text);
    }
}
