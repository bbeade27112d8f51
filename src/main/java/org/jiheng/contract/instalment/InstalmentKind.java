package org.jiheng.contract.instalment;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** What a payment under a contract is. */
public enum InstalmentKind {
    FIRST(say("First payment")),
    PROGRESS(say("Progress payment")),
    FINAL(say("Final payment"));

    private final Say label;

    InstalmentKind(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }
}
