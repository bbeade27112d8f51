package org.jiheng.regulation.article;

import java.util.Locale;

/** One line of an article, and how it is set. */
public record Line(Object words, Kind kind) {

    /** A sentence of its own, a numbered item, what belongs to the item above it, or where that comes from. */
    enum Kind {
        SENTENCE,
        ITEM,
        DETAIL,
        SOURCE
    }

    public boolean sentence() {
        return kind == Kind.SENTENCE;
    }

    public String look() {
        return kind == Kind.SOURCE ? "detail note" : kind.name().toLowerCase(Locale.ROOT);
    }
}
