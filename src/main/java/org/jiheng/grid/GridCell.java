package org.jiheng.grid;

import org.jiheng.notation.Unread;
import org.jiheng.words.Say;

/**
 * What stands in one cell: the text as it was typed (or computed), how it was read, what is wrong with it, and whether
 * it differs from what the reader last saw.
 *
 * @param fixed what stands there unchangeably in a column that is typed elsewhere; null where it is typed here too
 * @param basis what a computed figure rests on, to be unfolded
 */
public record GridCell(
        String value,
        String fact,
        Object reading,
        Say complaint,
        boolean changed,
        String tone,
        Object fixed,
        Basis basis) {

    /** What a figure rests on, under the name of its fact. */
    public record Basis(String fact, Object words) {}

    private static final GridCell EMPTY = of("");

    public static GridCell of(String value) {
        return new GridCell(value == null ? "" : value, null, null, null, false, "", null, null);
    }

    public static GridCell empty() {
        return EMPTY;
    }

    /** Shows a fact of this name below the cell, such as how its value is read. */
    public GridCell read(String factName, Object text) {
        return new GridCell(value, factName, text, complaint, changed, Unread.tone(text), fixed, basis);
    }

    /** Complains, unless there is nothing to complain about. */
    public GridCell complaining(Say words) {
        return new GridCell(value, fact, reading, words, changed, tone, fixed, basis);
    }

    public GridCell marked(boolean differs) {
        return new GridCell(value, fact, reading, complaint, differs, tone, fixed, basis);
    }

    /** Sets what is read in a colour; the fact of this name with .tone behind it keeps it up to date. */
    public GridCell toned(String colour) {
        return new GridCell(value, fact, reading, complaint, changed, colour, fixed, basis);
    }

    /** Stands as it is while other rows of the column are typed. */
    public GridCell given(Object words) {
        return new GridCell(value, fact, reading, complaint, changed, tone, words, basis);
    }

    /** Unfolds what its figure rests on. */
    public GridCell resting(String factName, Object words) {
        return new GridCell(value, fact, reading, complaint, changed, tone, fixed, new Basis(factName, words));
    }
}
