package org.jiheng.layout;

/** What a field or a column of a form holds, and so how it is filled in, read and printed. */
public enum Kind {
    TEXT(200),
    /** Sentences and paragraphs. */
    LONG(20_000),
    /** Money, counted in the unit of the form unless another one is written. */
    AMOUNT(60),
    /** A whole number of cases, people or things. */
    COUNT(60),
    /** A percentage. */
    RATE(60),
    /** Points the filler gives, from nothing to the weight of the row. */
    SCORE(60),
    DATE(60),
    CHOICE(60),
    TICK(3),
    /** Comes with the paper: the project, the unit, the total. */
    GIVEN(0),
    /** Follows from other cells by a formula. */
    FACT(0);

    private final int longest;

    Kind(int longest) {
        this.longest = longest;
    }

    public int longest() {
        return longest;
    }

    /** Whether somebody types into it. */
    public boolean typed() {
        return longest > 0;
    }

    /** Whether formulas can count with it; what a formula found is no figure of another one. */
    public boolean counts() {
        return this == AMOUNT || this == COUNT || this == RATE || this == SCORE;
    }
}
