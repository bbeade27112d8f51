package org.jiheng.scoring.terms;

/** Where the weight of a row goes that does not apply. */
public record Absence(Rule rule, Origin origin) {

    /** It must have moved already, or moves to the rest of its block, or all is counted up to the total again. */
    public enum Rule {
        MUST_HAVE_MOVED,
        REDISTRIBUTE,
        REBASE
    }
}
