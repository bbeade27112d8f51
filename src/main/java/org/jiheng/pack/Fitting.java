package org.jiheng.pack;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jiheng.form.Text;
import org.jiheng.words.Say;

/** Holds a value against its shape and names every place where the two differ. */
final class Fitting {

    private final Manners manners;
    private final List<Fault> faults;

    Fitting(Manners manners, List<Fault> faults) {
        this.manners = manners;
        this.faults = faults;
    }

    void fit(Shape shape, Object value, String at) {
        if (value == null && shape.allowsNothing()) {
            return;
        }
        switch (shape.type()) {
            case "object" -> object(shape, value, at);
            case "array" -> list(shape, value, at);
            case "string" -> text(shape, value, at);
            case "boolean" -> check(value instanceof Boolean, at, say("Write true or false here, without quotes"));
            default -> number(shape, value, at);
        }
    }

    private void check(boolean holds, String at, Say otherwise) {
        if (!holds) {
            faults.add(Fault.of(at, otherwise));
        }
    }

    private void object(Shape shape, Object value, String at) {
        if (!(value instanceof Map<?, ?> map)) {
            check(false, at, say("Write an object in curly brackets here"));
            return;
        }
        for (var name : shape.required()) {
            check(map.containsKey(name), Pointer.below(at, name), say("Fill in “{0}”; it is missing", name));
        }
        map.forEach((name, child) -> {
            var place = Pointer.below(at, (String) name);
            shape.child((String) name)
                    .ifPresentOrElse(
                            known -> fit(known, child, place),
                            () -> check(
                                    !manners.takesOnlyWhatItKnows(), place, say("Nothing here is called “{0}”", name)));
        });
    }

    private void list(Shape shape, Object value, String at) {
        if (!(value instanceof List<?> list)) {
            check(false, at, say("Write a list in square brackets here"));
            return;
        }
        var fewest = shape.limit("minItems", 0);
        var most = shape.limit("maxItems", Integer.MAX_VALUE);
        check(list.size() >= fewest, at, say("Name {0} here at least", fewest));
        check(list.size() <= most, at, say("Name {0} here at most", most));
        for (var place = 0; place < Math.min(list.size(), most); place++) {
            fit(shape.each(), list.get(place), Pointer.below(at, String.valueOf(place)));
        }
    }

    private void text(Shape shape, Object value, String at) {
        if (!(value instanceof String text)) {
            check(false, at, say("Write a text in quotes here"));
            return;
        }
        var words = shape.words();
        var longest = shape.longest();
        var length = Text.length(text);
        check(
                length >= shape.limit("minLength", 0) && (!manners.mindsBlanks() || length == 0 || !text.isBlank()),
                at,
                say("Fill this in"));
        check(length <= longest, at, say("Write {0} characters at most", longest));
        var offered = shape.choices();
        check(
                offered.isEmpty() || offered.contains(text),
                at,
                say(
                        "Choose one of {0} instead of “{1}”",
                        String.join(
                                ", ",
                                offered.stream().filter(each -> !each.isEmpty()).toList()),
                        shortened(text)));
        check(
                !words.has("pattern") || text.matches(words.text("pattern")),
                at,
                say("“{0}” is not written as it must be: {1}", shortened(text), shape.description()));
    }

    private void number(Shape shape, Object value, String at) {
        if (!(value instanceof BigDecimal number)) {
            check(false, at, say("Write a number here, without quotes"));
            return;
        }
        var words = shape.words();
        check(
                !shape.type().equals("integer") || number.stripTrailingZeros().scale() <= 0,
                at,
                say("Write a whole number here"));
        words.number("minimum")
                .ifPresent(least -> check(number.compareTo(least) >= 0, at, say("Write {0} or more here", least)));
        words.number("maximum")
                .ifPresent(most -> check(number.compareTo(most) <= 0, at, say("Write {0} or less here", most)));
        words.number("const").ifPresent(only -> check(number.compareTo(only) == 0, at, say("Write {0} here", only)));
    }

    private static String shortened(String text) {
        return Text.length(text) <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
