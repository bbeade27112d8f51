package org.jiheng.listing.reading;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.words.Say;

/** What is wrong with a line, at its cells, and what is strange about amounts that could be read all the same. */
public final class Faults<C extends Enum<C>> {

    private final Map<C, Say> wrong = new TreeMap<>();
    private final Map<C, Say> doubts = new TreeMap<>();

    public void complain(C column, Say words) {
        wrong.putIfAbsent(column, words);
    }

    public void doubt(C column, Say words) {
        doubts.putIfAbsent(column, words);
    }

    public boolean at(C column) {
        return wrong.containsKey(column);
    }

    public Map<C, Say> wrong() {
        return wrong;
    }

    public Map<C, Say> doubts() {
        return doubts;
    }
}
