package org.jiheng.web.view;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.words.Figures;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** The few words a view may say beside plain names: translation, figures, addresses of assets, and its form. */
final class ViewWords {

    static final String LANGUAGE = "language";

    private final Words words;
    private final Assets assets;

    ViewWords(Words words, Assets assets) {
        this.words = words;
        this.assets = assets;
    }

    void teach(Handlebars engine) {
        define(engine, "t", (key, options) -> words.in(language(options), (String) key, Arrays.asList(options.params)));
        define(engine, "say", this::said);
        define(engine, "asset", (name, options) -> assets.url((String) name));
        define(engine, "date", (day, options) -> Figures.date(meant(day, options)));
        define(engine, "time", (moment, options) -> Figures.time(meant(moment, options)));
        define(engine, "amount", (value, options) -> Figures.amount(meant(value, options)));
        define(engine, "same", (one, options) -> same(one, options.param(0)));
        define(engine, "or", (value, options) -> options.isFalsy(value) ? options.param(0) : value);
        define(engine, "crumbs", (href, options) -> crumbs(href, options));
        define(engine, "chosen", (value, options) -> chosen(value, options.context.parent()));
        define(engine, "typed", (name, options) -> ofForm("typed", options.context));
        define(engine, "complaint", (name, options) -> said(ofForm("complaints", options.context), options));
    }

    private static void define(Handlebars engine, String name, Helper<Object> helper) {
        engine.registerHelper(name, helper);
    }

    private static Language language(Options options) {
        return options.data(LANGUAGE);
    }

    /** {@code {{amount}}} alone means the model's own amount. */
    private static Object meant(Object value, Options options) {
        var own = value == options.context.model() ? options.context.get(options.helperName) : null;
        return own == null ? value : own;
    }

    private Object said(Object value, Options options) {
        return value instanceof Say say ? words.in(language(options), say) : value;
    }

    /** Two values are the same when they read the same, so that a number equals the text that was typed for it. */
    private static boolean same(Object one, Object other) {
        return Objects.equals(one, other)
                || one != null && other != null && one.toString().equals(other.toString());
    }

    private static List<Crumb> crumbs(Object firstHref, Options options) {
        var trail = new ArrayList<Crumb>();
        for (var at = 0; at < options.params.length; at += 2) {
            var href = at == 0 ? firstHref : options.params[at - 1];
            trail.add(new Crumb((String) href, options.params[at]));
        }
        return trail;
    }

    /** Whether an option of a field is what was typed there, or among it. */
    private static boolean chosen(Object value, Context field) {
        var typed = ofForm("typed", field);
        return typed instanceof Collection<?> several
                ? several.stream().anyMatch(one -> same(one, value))
                : same(typed, value);
    }

    /** What the page's form holds for the field being drawn, unless the partial was given it. */
    private static Object ofForm(String part, Context field) {
        var given = field.get(part.equals("typed") ? "value" : "complaint");
        if (given != null && !given.equals("")) {
            return given;
        }
        return field.get("form." + part) instanceof Map<?, ?> fields ? fields.get(field.get("name")) : null;
    }

    /** One step of the way from the first page to this one. */
    public record Crumb(String href, Object label) {}
}
