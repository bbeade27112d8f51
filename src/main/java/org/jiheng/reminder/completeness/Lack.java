package org.jiheng.reminder.completeness;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.web.page.Status;

/** Why a paper that is asked for is not on file. */
public enum Lack {
    NONE(Status.idle(say("Not started"))),
    DRAFT(Status.active(say("Being filled in"))),
    WITHDRAWN(Status.active(say("Withdrawn"))),
    RETURNED(Status.returned(say("Returned for correction"))),
    BLOCKED(Status.waiting(say("Targets not approved")));

    private final Status status;

    Lack(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }

    /** Whether its fillers can do anything about it; before targets are approved there is nothing to answer. */
    public boolean mendable() {
        return this != BLOCKED;
    }

    static Optional<Lack> named(String name) {
        return Arrays.stream(values()).filter(lack -> lack.name().equals(name)).findFirst();
    }
}
