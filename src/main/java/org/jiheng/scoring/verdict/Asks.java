package org.jiheng.scoring.verdict;

/** What over-fulfilment wants to stand beside it. */
public enum Asks {
    NOTHING,
    EXPLANATION,
    REASON
}
