package org.jiheng.consistency.similarity;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;

/** F-04: sentences that stand twice in one paper. */
public final class Repeats {

    private static final Pattern END = Pattern.compile("[。！？；;\\n]");
    private static final int SHORTEST = 20;
    private static final int SHOWN = 40;

    private record Sentence(Entry entry, String text, String plain) {}

    private Repeats() {}

    public static Stream<Finding> find(List<Entry> texts) {
        var first = new LinkedHashMap<String, Sentence>();
        var again = texts.stream()
                .flatMap(Repeats::sentences)
                .filter(each -> first.putIfAbsent(each.plain(), each) != null)
                .collect(Collectors.groupingBy(
                        each -> List.of(
                                each.entry().cell(),
                                first.get(each.plain()).entry().cell()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return again.entrySet().stream().map(Repeats::finding);
    }

    private static Stream<Sentence> sentences(Entry entry) {
        return Arrays.stream(END.split(entry.text()))
                .map(text -> new Sentence(entry, text.strip(), plain(text)))
                .filter(each -> each.plain().length() >= SHORTEST);
    }

    private static String plain(String text) {
        var signs = PlainText.of(text).signs();
        return new String(signs, 0, signs.length);
    }

    private static Finding finding(Map.Entry<List<String>, List<Sentence>> repeated) {
        var text = repeated.getValue().get(0).text();
        var shown = text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
        return Finding.info(
                        "F-04",
                        say(
                                "{0} sentences stand twice, such as “{1}”",
                                repeated.getValue().size(), shown))
                .at(repeated.getKey())
                .expecting("", String.valueOf(repeated.getValue().size()));
    }
}
