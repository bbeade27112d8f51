package org.jiheng.organisation;

import static org.jiheng.words.Say.say;

import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** Whether a node is in use; one that was entered by mistake is removed and seen by nobody. */
public enum NodeState {
    ACTIVE(say("In use")),
    RETIRED(say("Retired|state")),
    MERGED(say("Merged|state")),
    REMOVED(say("Removed|state"));

    private final Say label;

    NodeState(Say label) {
        this.label = label;
    }

    /** What the history calls it. */
    public String title() {
        return label.key();
    }

    public Status status() {
        return this == ACTIVE ? Status.done(label) : Status.idle(label);
    }
}
