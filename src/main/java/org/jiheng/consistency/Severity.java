package org.jiheng.consistency;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** What a finding does to a paper: stops it, asks for a reason, or only tells the reviewer. */
public enum Severity {
    ERROR(say("Must be corrected")),
    WARNING(say("Confirm or explain")),
    INFO(say("For the reviewer"));

    private final Say label;

    Severity(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }
}
