package org.jiheng.layout;

import java.util.Optional;

/**
 * Two places of a form that must agree.
 *
 * @param each the table whose rows are compared one by one; blank where the form is compared as a whole
 */
public record Check(
        String rule,
        Gravity gravity,
        String each,
        Side left,
        Relation relation,
        Side right,
        Blank blank,
        Optional<Condition> when) {

    /** One of the places: what it is called, and how its figure is found. */
    public record Side(String name, Formula formula) {}

    /** Compared only where a choice was made. */
    public record Condition(String cell, String code) {}

    /** How the left is to stand to the right. */
    public enum Relation {
        EQUAL,
        /** Equal to as many decimals as the right one is written with. */
        ROUNDED,
        AT_MOST,
        AT_LEAST,
        /** Where the left one is more than nothing, the right one is too. */
        NEEDS,
        /** Days: the left one not before the right one. */
        NOT_BEFORE,
        /** Words: not the same. */
        DIFFERENT
    }

    /** What an empty place means. */
    public enum Blank {
        SKIP,
        ZERO,
        FAULT
    }
}
