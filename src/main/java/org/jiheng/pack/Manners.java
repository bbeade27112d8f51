package org.jiheng.pack;

/** How a JSON text is taken that people or programs write. */
public enum Manners {
    /** A pack: every sign of it counts for years, so whatever is strange in it is a fault. */
    PACK,

    /**
     * A call: what cannot be seen is dropped, cells may be blank, and names that nobody knows are left alone. It is made by a program, so a fault is told by
     * its place and not by its line, and no number stands where one is read.
     */
    CALL;

    boolean takesOnlyWhatItKnows() {
        return this == PACK;
    }

    boolean mindsHiddenSigns() {
        return this == PACK;
    }

    boolean mindsNumbers() {
        return this == PACK;
    }

    boolean tellsThePlace() {
        return this == CALL;
    }

    boolean mindsBlanks() {
        return this == PACK;
    }
}
