package org.jiheng.web;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import io.vertx.core.Vertx;
import io.vertx.ext.web.templ.handlebars.HandlebarsTemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jiheng.words.Language;
import org.jiheng.words.Words;

/** Draws pages from views: every view is compiled once, every text escaped, every sentence in the reader's language. */
public final class Views {

    private static final ViewValues VALUES = new ViewValues();

    private final Vertx vertx;
    private final ViewWords words;
    private volatile Handlebars engine;

    public Views(Vertx vertx, Words words, Assets assets) {
        this.vertx = vertx;
        this.words = new ViewWords(words, assets);
        this.engine = engine(new ViewSources());
    }

    private Handlebars engine(ViewSources sources) {
        Handlebars engine = HandlebarsTemplateEngine.create(vertx, "hbs").unwrap();
        engine.with(sources).with(new ConcurrentMapTemplateCache()).with(new HtmlEscaping());
        engine.setPreEvaluatePartialBlocks(false);
        words.teach(engine);
        return engine;
    }

    /** Compiles every view, so that a broken one stops the start and not a reader. */
    public void compileAll() {
        compileAll(new ViewSources());
    }

    void compileAll(ViewSources sources) {
        sources.inspect();
        var fresh = engine(sources);
        sources.names().forEach(view -> compile(fresh, view));
        engine = fresh;
    }

    public String render(String view, Map<String, ?> model, Language language) {
        if (Packed.DEVELOPMENT) {
            compileAll();
        }
        var context = Context.newBuilder(model).resolver(VALUES).build();
        context.data(ViewWords.LANGUAGE, language);
        try {
            return engine.compile(view).apply(context);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void compile(Handlebars engine, String view) {
        try {
            engine.compile(view);
        } catch (IOException broken) {
            throw new UncheckedIOException("view " + view, broken);
        }
    }
}
