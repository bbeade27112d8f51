package org.jiheng.web.view;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.helper.EachHelper;
import java.io.IOException;
import java.util.Collection;

/** The blocks if, unless and each, written straight to the page: the stock ones copy their text at every level. */
final class ViewBlocks {

    private ViewBlocks() {}

    static void teach(Handlebars engine) {
        engine.registerHelper("if", (Helper<Object>) (value, options) -> either(!options.isFalsy(value), options));
        engine.registerHelper("unless", (Helper<Object>) (value, options) -> either(options.isFalsy(value), options));
        engine.registerHelper("each", (Helper<Object>) ViewBlocks::each);
    }

    private static CharSequence either(boolean first, Options options) throws IOException {
        var page = options.buffer();
        write(first ? options.fn : options.inverse, options.context, page);
        return page;
    }

    private static Object each(Object values, Options options) throws IOException {
        if (!(values instanceof Collection<?> rows) || !options.blockParams.isEmpty()) {
            return EachHelper.INSTANCE.apply(values, options);
        }
        var page = options.buffer();
        if (rows.isEmpty()) {
            write(options.inverse, options.context, page);
        }
        var index = 0;
        for (var row : rows) {
            var context = Context.newContext(options.context, row);
            context.combine("@index", index)
                    .combine("@first", index == 0 ? "first" : "")
                    .combine("@last", index == rows.size() - 1 ? "last" : "");
            write(options.fn, context, page);
            index++;
        }
        return page;
    }

    private static void write(Template template, Context context, Options.Buffer page) throws IOException {
        if (template != Template.EMPTY) {
            template.apply(context, new PageWriter(page));
        }
    }
}
