package org.jiheng.ledger;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** Which edition of a paper counts: the one approved last, or the one handed in last. */
public enum Basis {
    APPROVED(say("What was approved")),
    LATEST(say("What was handed in last"));

    private final Say label;

    Basis(Say label) {
        this.label = label;
    }

    /** As addresses say it; approved where they say nothing else. */
    public static Basis of(String word) {
        return word.equals("latest") ? LATEST : APPROVED;
    }

    /** What an address says, empty for what holds anyway. */
    public String word() {
        return this == LATEST ? "latest" : "";
    }

    public Say label() {
        return label;
    }

    public String code() {
        return name();
    }
}
