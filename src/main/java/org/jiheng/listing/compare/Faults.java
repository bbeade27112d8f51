package org.jiheng.listing.compare;

import java.util.EnumMap;
import java.util.Map;
import org.jiheng.words.Say;

/** What is wrong with a line, at its cells, and what is strange about amounts that could be read all the same. */
public final class Faults {

    private final Map<Column, Say> wrong = new EnumMap<>(Column.class);
    private final Map<Column, Say> doubts = new EnumMap<>(Column.class);

    void complain(Column column, Say words) {
        wrong.putIfAbsent(column, words);
    }

    void doubt(Column column, Say words) {
        doubts.putIfAbsent(column, words);
    }

    boolean at(Column column) {
        return wrong.containsKey(column);
    }

    Map<Column, Say> wrong() {
        return wrong;
    }

    Map<Column, Say> doubts() {
        return doubts;
    }
}
