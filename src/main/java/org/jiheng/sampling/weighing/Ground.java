package org.jiheng.sampling.weighing;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** The sorts of things that make a self-evaluation worth a closer look. */
public enum Ground {
    FULL(say("Full marks everywhere"), "#indicators"),
    GAP(say("Scored high, spent little"), "#funds"),
    BEATEN(say("Targets beaten by far"), "#indicators"),
    WORDS(say("Targets in words always met"), "#indicators"),
    COPIED(say("Copied text"), ""),
    WEIGHTS(say("Weights moved to easy rows"), "#indicators"),
    PROBLEM(say("Problems told, nothing deducted"), "");

    private final Say label;
    private final String part;

    Ground(Say label, String part) {
        this.label = label;
        this.part = part;
    }

    /** The part of a paper that shows it, where it is about no cell alone. */
    String part() {
        return part;
    }

    public Say label() {
        return label;
    }
}
