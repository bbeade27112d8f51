package org.jiheng.web;

import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.FileNotFoundException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of all views, read once, each under its full path below /views. */
final class ViewSources extends ClassPathTemplateLoader {

    private static final String SUFFIX = ".hbs";
    private static final Pattern UNESCAPED = Pattern.compile("\\{\\{~?[{&]");
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{~?#?>\\s*([\\w/-]+)");

    private final Map<String, TemplateSource> sources = new HashMap<>();

    ViewSources() {
        this(Packed.under("/views", Path.of("src/main/resources/views")));
    }

    ViewSources(Map<String, byte[]> files) {
        super("/views", SUFFIX);
        files.forEach(this::add);
    }

    private void add(String file, byte[] bytes) {
        var name = file.substring(0, file.length() - SUFFIX.length());
        sources.put(name, new Source(name, new String(bytes, StandardCharsets.UTF_8)));
    }

    Set<String> names() {
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
    void inspect() {
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
