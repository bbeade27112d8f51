package org.jiheng.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All sentences of the interface: English as written where they are said, Chinese from the catalogue. */
public final class Words {

    /** One file a feature; a sentence that two features say stands in the first of them. */
    private static final List<String> CATALOGUES = List.of(
            "web",
            "viewer",
            "audit",
            "organisation",
            "table",
            "user",
            "session",
            "token",
            "grid",
            "notation",
            "consistency",
            "scoring",
            "season",
            "layout",
            "scheme",
            "project",
            "listing",
            "paper",
            "indicator",
            "filling",
            "target",
            "monitoring",
            "evaluation",
            "task",
            "api",
            "gallery");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");

    private final Map<String, String> chinese;

    private Words(Map<String, String> chinese) {
        this.chinese = chinese;
    }

    public static Words load() {
        return read(CATALOGUES.stream().map(Words::text).collect(Collectors.joining("\n")));
    }

    private static String text(String feature) {
        try (var catalogue = Words.class.getResourceAsStream("/words/zh-CN/" + feature + ".words")) {
            return new String(catalogue.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Words read(String catalogue) {
        return new Words(Catalogue.read(catalogue));
    }

    Set<String> keys() {
        return chinese.keySet();
    }

    public String in(Language language, Say say) {
        return in(language, say.key(), say.args());
    }

    public String in(Language language, String key, List<?> args) {
        var sentence = language == Language.ZH ? chinese.getOrDefault(key, english(key)) : english(key);
        return args.isEmpty() ? sentence : filled(sentence, args, language);
    }

    private static String english(String key) {
        var context = key.lastIndexOf('|');
        return context < 0 ? key : key.substring(0, context);
    }

    private String filled(String sentence, List<?> args, Language language) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(filling(place, args, language)));
    }

    /** A place that nothing fills stays as it is, for a sentence may come back from a cookie. */
    private String filling(MatchResult place, List<?> args, Language language) {
        var number = Integer.parseInt(place.group(1));
        return number < args.size() ? word(args.get(number), language) : place.group();
    }

    private String word(Object arg, Language language) {
        return arg instanceof Say say ? in(language, say) : Figures.written(arg);
    }
}
