package org.jiheng.scoring.verdict;

/** What became of a promise. */
public enum Outcome {
    MET,
    PARTLY,
    NOT_MET,
    OVER_FULFILLED,
    NOT_APPLICABLE,
    UNDECIDED
}
