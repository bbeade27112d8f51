package org.jiheng.grid;

/** What the cells of a column hold, and so how they are filled in. */
public enum GridKind {
    /** A few words that wrap inside their cell. */
    TEXT,
    /** Sentences, written in the panel below the row. */
    LONG,
    /** One of the words the paper offers. */
    CHOICE,
    FIGURE,
    /** A figure that is added up, by group and in all. */
    SUM,
    TICK,
    /** A tick that takes its row out of the paper: 不涉及. */
    OUT,
    /** What the house computed; nobody types it. */
    FACT
}
