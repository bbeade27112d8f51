package org.jiheng.notation.figure;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER
}
