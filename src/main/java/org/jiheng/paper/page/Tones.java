package org.jiheng.paper.page;

import java.util.HashMap;
import java.util.Map;
import org.jiheng.notation.Unread;

/** The colour in which a fact is said: that of a light, or that of a warning beside what could not be read. */
public final class Tones {

    /** Behind the name of a fact: its tone. */
    public static final String TONE = ".tone";

    private Tones() {}

    /** The same facts, and the tone of each that says that something was not read. */
    public static Map<String, Object> beside(Map<String, Object> facts) {
        var toned = new HashMap<>(facts);
        facts.forEach((fact, words) -> {
            if (!Unread.tone(words).isEmpty()) {
                toned.put(fact + TONE, Unread.TONE);
            }
        });
        return toned;
    }
}
