package org.jiheng.summary;

import java.util.Map;
import org.jiheng.extract.sheet.Kind;

/**
 * A column of the table.
 *
 * @param key as the address names it
 * @param head what it is called: a sentence, or the name a scheme gives
 * @param read how its text is read from a line l of the ledger; empty for what no line knows
 * @param order by what the lines are sorted; empty where they are not
 * @param words what codes mean; empty where a text says itself
 */
record ScoreColumn(
        String key, Object head, Kind kind, int width, String read, String order, Map<String, Object> words) {

    static final String NUMBER = "no";
    static final String NAME = "name";
    static final String STATE = "state";

    /** Without its number and its name nobody would know what a line is of. */
    boolean always() {
        return is(NUMBER) || is(NAME);
    }

    boolean is(String other) {
        return key.equals(other);
    }

    Object told(String text) {
        return words.getOrDefault(text, text);
    }
}
