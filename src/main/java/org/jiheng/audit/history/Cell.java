package org.jiheng.audit.history;

import static org.jiheng.words.Say.say;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Thing;
import org.jiheng.viewer.Role;
import org.jiheng.words.Say;

/** One cell of a deed, before and after; what was not there before or is not there after is empty. */
public record Cell(
        String code, String before, String after, Function<String, Say> names, Function<String, Object> values) {

    private static final int SHORT = 120;

    /** Cells that hold one of a few sentences, never what people typed. */
    private static final Set<String> SENTENCES =
            Set.of("kind", "state", "attribute", "organised", "standing", "method");

    /** Cells that hold lines of such sentences and figures. */
    private static final Set<String> LINES = Set.of("instalments");

    static List<Cell> of(JsonObject cells) {
        return cells.stream()
                .map(cell -> {
                    var values = (JsonArray) cell.getValue();
                    return new Cell(
                            cell.getKey(),
                            text(values.getString(0)),
                            text(values.getString(1)),
                            Cell::translated,
                            value -> words(cell.getKey(), value));
                })
                .toList();
    }

    /** A cell called {@code name} is translated as {@code name|cell}; one nobody translated is shown as it is called. */
    public static Say translated(String code) {
        return new Say(code + "|cell", List.of());
    }

    public Say name() {
        return names.apply(code);
    }

    public Cell called(Function<String, Say> otherwise) {
        return new Cell(code, before, after, otherwise, values);
    }

    /** The same with other words for those of its values that are a code. */
    public Cell saying(Function<String, Optional<Object>> codes) {
        return new Cell(code, before, after, names, value -> codes.apply(value).orElseGet(() -> values.apply(value)));
    }

    public Object wordsBefore() {
        return values.apply(before);
    }

    public Object wordsAfter() {
        return values.apply(after);
    }

    public boolean isLong() {
        return before.length() > SHORT || after.length() > SHORT;
    }

    /** The name of a role or a deed is put into words; what people typed stays as they typed it. */
    private static Object words(String code, String value) {
        if (SENTENCES.contains(code) && !value.isEmpty()) {
            return new Say(value, List.of());
        }
        if (LINES.contains(code)) {
            return lines(value);
        }
        return switch (value) {
            case "true", "yes" -> say("Yes");
            case "false" -> say("No");
            default -> named(value);
        };
    }

    private static Say lines(String value) {
        return joined(
                value.lines()
                        .map(line -> joined(
                                Stream.of(line.split(" · ")).map(Say::say).toList(), " · "))
                        .toList(),
                "\n");
    }

    private static Say joined(List<Say> parts, String between) {
        var places = IntStream.range(0, parts.size()).mapToObj(at -> "{" + at + "}");
        return new Say(places.collect(Collectors.joining(between)), List.copyOf(parts));
    }

    private static Object named(String value) {
        var roles = Arrays.stream(Role.values()).filter(role -> role.name().equals(value));
        var things = Arrays.stream(Thing.values()).filter(thing -> thing.name().equals(value));
        var results = Arrays.stream(HistoryFilter.Result.values())
                .filter(result -> result.name().equals(value));
        return Stream.of(
                        roles.<Object>map(Role::label),
                        things.<Object>map(Thing::label),
                        results.<Object>map(HistoryFilter.Result::label))
                .flatMap(labels -> labels)
                .findFirst()
                .orElseGet(() -> Deed.label(value));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
