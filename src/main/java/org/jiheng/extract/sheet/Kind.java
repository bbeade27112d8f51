package org.jiheng.extract.sheet;

/** What stands in a column of a file, which settles how a spreadsheet shows it and whether it calculates with it. */
public enum Kind {
    WORDS,
    WHOLE,
    POINTS,
    MONEY,
    DAY;

    public boolean number() {
        return this == WHOLE || this == POINTS || this == MONEY;
    }
}
