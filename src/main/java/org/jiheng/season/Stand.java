package org.jiheng.season;

import static org.jiheng.words.Say.say;

import org.jiheng.web.page.Status;

/** How a window stands on a day. */
public enum Stand {
    NOT_OPEN(Status.idle(say("Not yet open"))),
    OPEN(Status.active(say("Open"))),
    CLOSING(Status.waiting(say("Closing soon"))),
    CLOSED(Status.done(say("Closed|window")));

    private final Status status;

    Stand(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }

    /** Whether papers may be handed in. */
    public boolean admits() {
        return this == OPEN || this == CLOSING;
    }
}
