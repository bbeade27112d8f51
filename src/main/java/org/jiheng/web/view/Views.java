package org.jiheng.web.view;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.templ.handlebars.HandlebarsTemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiheng.words.Language;
import org.jiheng.words.Words;

/** Draws pages from views: every view is compiled once, every text escaped, every sentence in the reader's language. */
public final class Views {

    private static final int USUAL_LENGTH = 4 * 1024;

    private final Vertx vertx;
    private final Words words;
    private final Assets assets;
    private final Map<String, Integer> lengths = new ConcurrentHashMap<>();
    private volatile Map<Language, Handlebars> engines;

    public Views(Vertx vertx, Words words, Assets assets) {
        this.vertx = vertx;
        this.words = words;
        this.assets = assets;
        this.engines = engines(ViewSources.files());
    }

    private Map<Language, Handlebars> engines(Map<String, byte[]> files) {
        var engines = new EnumMap<Language, Handlebars>(Language.class);
        for (var language : Language.values()) {
            engines.put(language, engine(sources(files, language)));
        }
        return engines;
    }

    private ViewSources sources(Map<String, byte[]> files, Language language) {
        return new ViewSources(files, (key, args) -> words.in(language, key, args), assets);
    }

    private Handlebars engine(ViewSources sources) {
        Handlebars engine = HandlebarsTemplateEngine.create(vertx, "hbs").unwrap();
        engine.with(sources).with(new ConcurrentMapTemplateCache()).with(new HtmlEscaping());
        engine.setPreEvaluatePartialBlocks(false);
        ViewBlocks.teach(engine);
        new ViewWords(words, assets).teach(engine);
        return engine;
    }

    /** Compiles every view, so that a broken one stops the start and not a reader. */
    public void compileAll() {
        compileAll(ViewSources.files());
    }

    public void compileAll(Map<String, byte[]> files) {
        var fresh = engines(files);
        fresh.values().forEach(engine -> {
            var sources = (ViewSources) engine.getLoader();
            sources.inspect();
            sources.names().forEach(view -> compiled(engine, view));
        });
        engines = fresh;
    }

    public String render(String view, Map<String, ?> model, Language language) {
        return draw(view, model, language).toString();
    }

    /** The page in the bytes in which it is sent. */
    public Buffer draw(String view, Map<String, ?> model, Language language) {
        if (Packed.DEVELOPMENT) {
            compileAll();
        }
        var page = new PageWriter(lengths.getOrDefault(view, USUAL_LENGTH));
        try {
            compiled(engines.get(language), view).apply(ViewBlocks.begin(model, language, page), page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        lengths.put(view, page.length() + USUAL_LENGTH);
        return page.page();
    }

    private static Template compiled(Handlebars engine, String view) {
        try {
            return engine.compile(view);
        } catch (IOException broken) {
            throw new UncheckedIOException("view " + view, broken);
        }
    }
}
