package org.jiheng.web.view;

import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.FileNotFoundException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of all views, each under its full path below /views, made ready once for one language: sentences and
 * addresses that never change are written in, so that rendering has only to fill in what does.
 */
public final class ViewSources extends ClassPathTemplateLoader {

    private static final String SUFFIX = ".hbs";
    private static final Pattern UNESCAPED = Pattern.compile("\\{\\{~?[{&]");
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{~?#?>\\s*([\\w/-]+)");

    private static final Pattern SENTENCE = Pattern.compile("\\{\\{t\\s+\"([^\"]*)\"((?:\\s+\"[^\"]*\")*)\\s*}}");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern HANDED = Pattern.compile("\\(t\\s+\"([^\"]*)\"\\s*\\)");
    private static final Pattern SCRIPT = Pattern.compile("\\{\\{script\\s+\"([^\"]*)\"\\s*}}");
    private static final Pattern ASSET = Pattern.compile("\\{\\{asset\\s+\"([^\"]*)\"\\s*}}");

    private final Map<String, TemplateSource> sources = new HashMap<>();

    ViewSources(Map<String, byte[]> files, BiFunction<String, List<String>, String> said, Assets assets) {
        super("/views", SUFFIX);
        var partials = new Partials();
        files.forEach((file, bytes) -> partials.learn(name(file), new String(bytes, StandardCharsets.UTF_8)));
        files.keySet().stream().map(ViewSources::name).forEach(view -> {
            var written = written(SENTENCE, partials.complete(view), t -> said.apply(t.group(1), words(t.group(2))));
            var addressed = written(ASSET, written, name -> assets.url(name.group(1)));
            sources.put(view, new Source(view, quoted(tagged(addressed, assets), said)));
        });
    }

    public static Map<String, byte[]> files() {
        return Packed.under("/views", Path.of("src/main/resources/views"));
    }

    private static List<String> words(String quoted) {
        return WORD.matcher(quoted).results().map(word -> word.group(1)).toList();
    }

    private static String written(Pattern place, String text, Function<MatchResult, String> meaning) {
        return place.matcher(text).replaceAll(found -> {
            var words = new HtmlEscaping().escape(meaning.apply(found));
            return Matcher.quoteReplacement(words.toString());
        });
    }

    private static String tagged(String text, Assets assets) {
        return SCRIPT.matcher(text).replaceAll(name -> Matcher.quoteReplacement(assets.tags(name.group(1))));
    }

    /** A sentence handed to a partial; one with quotation marks is left to be said when the page is drawn. */
    private static String quoted(String text, BiFunction<String, List<String>, String> said) {
        return HANDED.matcher(text).replaceAll(found -> {
            var words = said.apply(found.group(1), List.of());
            return Matcher.quoteReplacement(words.contains("\"") ? found.group() : '"' + words + '"');
        });
    }

    private static String name(String file) {
        return file.substring(0, file.length() - SUFFIX.length());
    }

    public Set<String> names() {
        return sources.keySet();
    }

    @Override
    public TemplateSource sourceAt(String location) throws FileNotFoundException {
        var source = sources.get(location);
        if (source == null) {
            throw new FileNotFoundException("no view " + location);
        }
        return source;
    }

    /** Refuses what could put unescaped text on a page, and partials that do not exist. */
    public void inspect() {
        sources.values().stream().map(Source.class::cast).forEach(this::inspect);
    }

    private void inspect(Source source) {
        if (UNESCAPED.matcher(source.text).find()) {
            throw new IllegalStateException("view " + source.filename + " writes without escaping");
        }
        PARTIAL.matcher(source.text).results().map(found -> found.group(1)).forEach(partial -> {
            if (!sources.containsKey(partial)) {
                throw new IllegalStateException("view " + source.filename + " uses " + partial + ", which is absent");
            }
        });
    }

    private record Source(String filename, String text) implements TemplateSource {

        @Override
        public String content(Charset charset) {
            return text;
        }

        @Override
        public long lastModified() {
            return 0;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return filename.hashCode();
        }

        @Override
        public String toString() {
            return filename;
        }
    }
}
