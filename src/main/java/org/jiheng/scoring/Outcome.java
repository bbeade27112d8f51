package org.jiheng.scoring;

/** What became of a promise. */
public enum Outcome {
    MET,
    PARTLY,
    NOT_MET,
    OVER_FULFILLED,
    NOT_APPLICABLE,
    UNDECIDED
}
