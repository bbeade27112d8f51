package org.jiheng.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The settings by their names; it remembers which names were asked for and every complaint about a value. */
final class Environment {

    private static final Map<String, String> OPTIONS = Map.of("JIHENG_PORT", "--port", "JIHENG_DATA", "--data");

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    /** An empty value counts as none: that is what compose files pass for a variable that is not set. */
    Environment(Map<String, String> environment, Map<String, String> commandLine) {
        values.putAll(environment);
        values.putAll(commandLine);
        values.values().removeIf(String::isBlank);
    }

    Optional<String> text(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name)).map(String::strip);
    }

    boolean has(String name) {
        return text(name).isPresent();
    }

    <T> Optional<T> parsed(String name, Function<String, T> parser, String rule) {
        return text(name).flatMap(value -> attempt(name, value, parser, rule));
    }

    int number(String name, int usual, int least, int most) {
        var rule = "must be a whole number from %d to %d".formatted(least, most);
        return parsed(name, value -> between(Integer.parseInt(value), least, most), rule)
                .orElse(usual);
    }

    boolean yesNo(String name, boolean usual) {
        return parsed(name, value -> "true".equals(member(value, "true", "false")), "must be true or false")
                .orElse(usual);
    }

    /** The first of the words is the usual one. */
    String oneOf(String name, String... words) {
        return parsed(name, value -> member(value, words), "must be " + String.join(" or ", words))
                .orElse(words[0]);
    }

    List<String> list(String name) {
        return text(name).stream()
                .flatMap(value -> Arrays.stream(value.split("[,\\s]+")))
                .toList();
    }

    void complain(String sentence) {
        problems.add(sentence);
    }

    /** A misspelt setting would otherwise be silently without effect. */
    void finish() {
        new TreeMap<>(values)
                .keySet().stream()
                        .filter(name -> name.startsWith("JIHENG_") && !asked.contains(name))
                        .forEach(name -> complain("%s is not a setting of this release.".formatted(name)));
        if (!problems.isEmpty()) {
            throw new BadSettings(problems);
        }
    }

    private <T> Optional<T> attempt(String name, String value, Function<String, T> parser, String rule) {
        try {
            return Optional.of(parser.apply(value));
        } catch (IllegalArgumentException e) {
            complain("%s %s.".formatted(label(name), rule));
            return Optional.empty();
        }
    }

    private static String label(String name) {
        return Optional.ofNullable(OPTIONS.get(name))
                .map(option -> "%s (%s)".formatted(name, option))
                .orElse(name);
    }

    private static int between(int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static String member(String value, String... words) {
        return Arrays.stream(words)
                .filter(value::equalsIgnoreCase)
                .findAny()
                .orElseThrow(IllegalArgumentException::new);
    }
}
