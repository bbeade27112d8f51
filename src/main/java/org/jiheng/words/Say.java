package org.jiheng.words;

import java.util.Arrays;
import java.util.List;

/** A sentence for a reader, kept as its English key and what fills its places until a language is known. */
public record Say(String key, List<Object> args) {

    public Say {
        args = List.copyOf(args);
    }

    public static Say say(String key, Object... args) {
        return new Say(key, Arrays.asList(args));
    }
}
