package org.jiheng.filling;

import java.util.EnumMap;
import java.util.Map;
import org.jiheng.layout.From;

/** What comes with a paper and is not typed into its form: the project, the unit, what it scores. */
public record Supply(Map<From, Object> words) {

    public static Supply none() {
        return new Supply(Map.of());
    }

    public Supply with(From from, Object text) {
        var more = new EnumMap<From, Object>(From.class);
        more.putAll(words);
        more.put(from, text);
        return new Supply(more);
    }

    public Object of(From from) {
        return words.getOrDefault(from, "");
    }
}
