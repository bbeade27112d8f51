package org.jiheng.monitoring.rectification;

import static org.jiheng.words.Say.say;

import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** How far a rectification has come. */
enum Stand {
    ASKED(Status.waiting(say("To be rectified"))),
    ANSWERED(Status.active(say("Answered, to be closed"))),
    CLOSED(Status.done(say("Rectified")));

    private final Status status;

    Stand(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    Say label() {
        return status.label();
    }
}
