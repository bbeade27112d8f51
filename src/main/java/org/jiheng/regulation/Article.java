package org.jiheng.regulation;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.scheme.Source;

/** One rule of a scheme in sentences, with where it comes from; its key is the same in every version. */
public record Article(String key, List<Object> lines, Source source) {

    static Article of(String key, Source source, Object... lines) {
        return new Article(key, List.of(lines), source);
    }

    /** The same article with its items below. */
    Article with(List<?> items) {
        var all = new ArrayList<>(lines);
        all.addAll(items);
        return new Article(key, List.copyOf(all), source);
    }

    public Object head() {
        return lines.get(0);
    }

    public List<Object> items() {
        return lines.subList(1, lines.size());
    }
}
