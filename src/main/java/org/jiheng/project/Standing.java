package org.jiheng.project;

import static org.jiheng.words.Say.say;

import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** How a project stands in a year; only what is active is declared and evaluated. */
public enum Standing {
    ACTIVE(Status.done(say("Active|project"))),
    CANCELLED(Status.idle(say("Cancelled|project"))),
    EXEMPT(Status.waiting(say("Exempt from evaluation")));

    private final Status status;

    Standing(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }

    public Say label() {
        return status.label();
    }
}
