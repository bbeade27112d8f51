package org.jiheng.scoring.second;

import java.util.StringJoiner;

/** One line of a table as the database copies it in: blanks are absent. */
final class Facts {

    private final StringJoiner cells = new StringJoiner("\t", "", "\n");

    Facts and(Object... values) {
        for (var value : values) {
            cells.add(value == null ? "\\N" : value.toString());
        }
        return this;
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
