package org.jiheng.project;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** Who carries a project out. */
public enum Organised {
    PURCHASED_SERVICE(say("Service purchased by the government")),
    SELF(say("Carried out by the unit")),
    OTHER(say("Other|organised"));

    private final Say label;

    Organised(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }
}
