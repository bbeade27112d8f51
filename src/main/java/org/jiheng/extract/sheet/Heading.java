package org.jiheng.extract.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * A column of a file.
 *
 * @param words what it is called
 * @param width how many signs wide it is
 * @param meanings what codes in it mean; empty where a text says itself
 */
public record Heading(String words, Kind kind, int width, Map<String, String> meanings) {

    public Heading(String words, Kind kind, int width) {
        this(words, kind, width, Map.of());
    }

    boolean tells() {
        return !meanings.isEmpty();
    }

    /** What a text of this column means; nothing where there is none. */
    Optional<String> told(String text) {
        return Optional.ofNullable(text)
                .map(code -> meanings.getOrDefault(code, code))
                .filter(meant -> !meant.isEmpty());
    }
}
