package org.jiheng.grid;

/** How much room a column needs. */
public enum GridWidth {
    NARROW,
    MEDIUM,
    WIDE
}
