package org.jiheng.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            "evidence",
            "indicator",
            "filling",
            "target",
            "monitoring",
            "evaluation",
            "department",
            "overall",
            "ledger",
            "live",
            "dashboard",
            "summary",
            "task",
            "reminder",
            "sampling",
            "api",
            "gallery");

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
        return args.isEmpty() ? sentence : Sentence.filled(sentence, place -> word(args, place, language));
    }

    private static String english(String key) {
        var context = key.lastIndexOf('|');
        return context < 0 ? key : key.substring(0, context);
    }

    /** A place that nothing fills stays as it is, for a sentence may come back from a cookie. */
    private Optional<String> word(List<?> args, int place, Language language) {
        return place < args.size() ? Optional.of(word(args.get(place), language)) : Optional.empty();
    }

    private String word(Object arg, Language language) {
        return arg instanceof Say say ? in(language, say) : Figures.written(arg);
    }
}
