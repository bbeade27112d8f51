package org.jiheng.web.view;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jiheng.words.Language;

/**
 * The blocks if, unless, each and with, written straight to the page: the stock ones copy their text at every level. A
 * block that depends on nothing but one value is called alike: where that value comes again, what was drawn is repeated.
 * A block called kept sees nothing but its value, and what it drew is repeated on other pages too.
 */
final class ViewBlocks {

    /** Under these names a page and what was drawn on it are handed down to its blocks. */
    private static final String PAGE = "page";

    private static final String DRAWN = "drawn";
    private static final ViewValues VALUES = new ViewValues();
    private static final Pattern COUNTS = Pattern.compile("@(?:index|first|last)\\b");

    private final Map<Template, Boolean> counting = new ConcurrentHashMap<>();
    private final Kept kept = new Kept();

    /** What a block drew for a value, and where on the page it stands. */
    private record Alike(Template block, Object value) {}

    private record Place(int from, int to) {}

    private ViewBlocks() {}

    static void teach(Handlebars engine) {
        var blocks = new ViewBlocks();
        engine.registerHelper("if", (Helper<Object>) (value, options) -> either(!options.isFalsy(value), options));
        engine.registerHelper("unless", (Helper<Object>) (value, options) -> either(options.isFalsy(value), options));
        engine.registerHelper("with", (Helper<Object>) ViewBlocks::with);
        engine.registerHelper("each", (Helper<Object>) blocks::each);
        engine.registerHelper("alike", (Helper<Object>) ViewBlocks::alike);
        engine.registerHelper("kept", (Helper<Object>) blocks::kept);
    }

    static Context begin(Object model, Language language, PageWriter page) {
        return context(model, language, page, new HashMap<>());
    }

    private static Context context(Object model, Language language, PageWriter page, Map<Alike, Place> drawn) {
        var context = Context.newBuilder(model).resolver(VALUES).build();
        context.data(ViewWords.LANGUAGE, language);
        context.data(PAGE, page);
        context.data(DRAWN, drawn);
        return context;
    }

    private static Object either(boolean first, Options options) throws IOException {
        return write(first ? options.fn : options.inverse, options.context, options);
    }

    private static Object with(Object value, Options options) throws IOException {
        return options.isFalsy(value)
                ? write(options.inverse, options.context, options)
                : write(options.fn, Context.newContext(options.context, value), options);
    }

    private Object each(Object values, Options options) throws IOException {
        var rows = values instanceof Collection<?> collection ? collection : List.of();
        if (rows.isEmpty()) {
            return write(options.inverse, options.context, options);
        }
        var counted = counts(options.fn);
        var index = 0;
        for (var row : rows) {
            var context = Context.newContext(options.context, row);
            if (counted) {
                context.combine("@index", index)
                        .combine("@first", index == 0 ? "first" : "")
                        .combine("@last", index == rows.size() - 1 ? "last" : "");
            }
            write(options.fn, context, options);
            index++;
        }
        return null;
    }

    /** Few blocks ask which of the rows they are; the others are spared the telling, which costs as much as a cell. */
    private boolean counts(Template block) {
        return counting.computeIfAbsent(
                block, each -> COUNTS.matcher(each.text()).find());
    }

    private static Object alike(Object value, Options options) throws IOException {
        var page = options.<PageWriter>data(PAGE);
        var drawn = options.<Map<Alike, Place>>data(DRAWN);
        var place = drawn.get(new Alike(options.fn, value));
        if (place == null) {
            var from = page.length();
            write(options.fn, options.context, options);
            drawn.put(new Alike(options.fn, value), new Place(from, page.length()));
        } else {
            page.repeat(place.from, place.to);
        }
        return null;
    }

    private Object kept(Object value, Options options) throws IOException {
        var page = options.<PageWriter>data(PAGE);
        var known = kept.find(options.fn, value);
        if (known.isPresent()) {
            page.write(known.get());
        } else {
            var from = page.length();
            var alone = context(value, options.data(ViewWords.LANGUAGE), page, options.data(DRAWN));
            options.fn.apply(alone, page);
            kept.keep(options.fn, value, page.written(from));
        }
        return null;
    }

    /** Answers nothing, for the text is on the page already. */
    private static Object write(Template template, Context context, Options options) throws IOException {
        if (template != Template.EMPTY) {
            template.apply(context, options.<PageWriter>data(PAGE));
        }
        return null;
    }
}
