package org.jiheng.grid;

import org.jiheng.notation.Unread;
import org.jiheng.words.Say;

/**
 * What stands in one cell: the text as it was typed (or computed), how it was read, what is wrong with it, and whether
 * it differs from what the reader last saw.
 */
public record GridCell(String value, String fact, Object reading, Say complaint, boolean changed, String tone) {

    private static final GridCell EMPTY = of("");

    public static GridCell of(String value) {
        return new GridCell(value == null ? "" : value, null, null, null, false, "");
    }

    public static GridCell empty() {
        return EMPTY;
    }

    /** Shows a fact of this name below the cell, such as how its value is read. */
    public GridCell read(String factName, Object text) {
        return new GridCell(value, factName, text, complaint, changed, Unread.tone(text));
    }

    /** Complains, unless there is nothing to complain about. */
    public GridCell complaining(Say words) {
        return new GridCell(value, fact, reading, words, changed, tone);
    }

    public GridCell marked(boolean differs) {
        return new GridCell(value, fact, reading, complaint, differs, tone);
    }

    /** Sets what is read in a colour; the fact of this name with .tone behind it keeps it up to date. */
    public GridCell toned(String colour) {
        return new GridCell(value, fact, reading, complaint, changed, colour);
    }
}
