package org.jiheng.filling;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jiheng.layout.From;

/**
 * What comes with a paper and is not typed into its form: the project, the unit, what it scores.
 *
 * @param given cells that were approved elsewhere and stand here as they are
 */
public record Supply(Map<From, Object> words, Set<String> given) {

    public static Supply none() {
        return new Supply(Map.of(), Set.of());
    }

    public Supply with(From from, Object text) {
        var more = new EnumMap<From, Object>(From.class);
        more.putAll(words);
        more.put(from, text);
        return new Supply(more, given);
    }

    public Supply giving(Set<String> cells) {
        return new Supply(words, Set.copyOf(cells));
    }

    public Object of(From from) {
        return words.getOrDefault(from, "");
    }
}
