package org.jiheng.notation.target;

import java.util.Map;
import java.util.regex.Pattern;
import org.jiheng.notation.Glyphs;

/** The many signs for the five operators, brought to one each. */
final class Signs {

    private static final Map<Character, String> TWINS = Map.ofEntries(
            Map.entry('═', "="),
            Map.entry('﹦', "="),
            Map.entry('≧', "≥"),
            Map.entry('⩾', "≥"),
            Map.entry('≮', "≥"),
            Map.entry('≦', "≤"),
            Map.entry('⩽', "≤"),
            Map.entry('≯', "≤"),
            Map.entry('﹥', ">"),
            Map.entry('〉', ">"),
            Map.entry('﹤', "<"),
            Map.entry('〈', "<"),
            Map.entry('﹪', "%"),
            Map.entry('∼', "~"),
            Map.entry('〜', "~"));

    private static final Pattern AT_LEAST = Pattern.compile("[>≥] ?=|= ?>");
    private static final Pattern AT_MOST = Pattern.compile("[<≤] ?=|= ?<");
    private static final Pattern EQUALS = Pattern.compile("={2,}+");

    private Signs() {}

    static String folded(String text) {
        var folded = new StringBuilder();
        for (var sign : Glyphs.folded(text).toCharArray()) {
            var twin = TWINS.get(sign);
            folded.append(twin == null ? Character.toString(sign) : twin);
        }
        var atLeast = AT_LEAST.matcher(folded).replaceAll("≥");
        var atMost = AT_MOST.matcher(atLeast).replaceAll("≤");
        return withoutStops(EQUALS.matcher(atMost).replaceAll("="));
    }

    private static String withoutStops(String text) {
        var end = text.length();
        while (end > 0 && "。;,、. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
