package org.jiheng.season;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** What a window is for: promising targets, changing them, watching them, judging them. */
public enum SeasonKind {
    DECLARATION(say("Target declaration")),
    ADJUSTMENT(say("Target adjustment")),
    MONITORING(say("Performance monitoring")),
    SELF_EVALUATION(say("Self-evaluation"));

    private final Say label;

    SeasonKind(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }

    public String code() {
        return name();
    }

    /** Monitoring comes back within the year; everything else happens once. */
    public boolean hasRounds() {
        return this == MONITORING;
    }
}
