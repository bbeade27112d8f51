package org.jiheng.pack;

/** How a JSON text is taken that people or programs write. */
public enum Manners {
    /** A pack: every sign of it counts for years, so whatever is strange in it is a fault. */
    PACK,

    /** A call: what cannot be seen is dropped, cells may be blank, and names that nobody knows are left alone. */
    CALL;

    boolean takesOnlyWhatItKnows() {
        return this == PACK;
    }

    boolean mindsHiddenSigns() {
        return this == PACK;
    }

    boolean mindsBlanks() {
        return this == PACK;
    }
}
