package org.jiheng.evaluation.content;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** How a row departs from the approved targets as a whole: promised and left out, or evaluated without a promise. */
public enum Mark {
    UNEVALUATED(say("Not evaluated|mark")),
    UNPROMISED(say("Not declared|mark"));

    private final Say label;

    Mark(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }
}
