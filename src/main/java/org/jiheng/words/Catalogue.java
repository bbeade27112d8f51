package org.jiheng.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The file of translations, one sentence a line: {@code English sentence = 中文}. */
final class Catalogue {

    private static final String BETWEEN = " = ";
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}?");

    private Catalogue() {}

    static Map<String, String> read(String text) {
        var sentences = new LinkedHashMap<String, String>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line, number, sentences);
            }
        }
        return sentences;
    }

    private static void add(String line, int number, Map<String, String> sentences) {
        var cut = line.indexOf(BETWEEN);
        if (cut < 1 || line.substring(cut + BETWEEN.length()).isBlank()) {
            throw broken("is not of the form 'English = 中文'", number, line);
        }
        var key = line.substring(0, cut).strip();
        var chinese = line.substring(cut + BETWEEN.length()).strip();
        if (!places(key).equals(places(chinese))) {
            throw broken("has other places in the two languages", number, line);
        }
        if (sentences.put(key, chinese) != null) {
            throw broken("says a sentence a second time", number, line);
        }
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(Sentence.uncounted(sentence))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static IllegalStateException broken(String how, int number, String line) {
        return new IllegalStateException("the catalogue, line %d %s: %s".formatted(number, how, line));
    }
}
