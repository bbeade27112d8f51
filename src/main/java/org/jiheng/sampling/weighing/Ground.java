package org.jiheng.sampling.weighing;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** The sorts of things that make a self-evaluation worth a closer look. */
public enum Ground {
    FULL(say("Full marks everywhere")),
    GAP(say("Scored high, spent little")),
    BEATEN(say("Targets beaten by far")),
    WORDS(say("Targets in words always met")),
    COPIED(say("Copied text")),
    WEIGHTS(say("Weights moved to easy rows")),
    PROBLEM(say("Problems told, nothing deducted"));

    private final Say label;

    Ground(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }
}
