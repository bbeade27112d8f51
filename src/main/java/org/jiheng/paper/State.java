package org.jiheng.paper;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import org.jiheng.web.page.Status;

/** How far a paper has come on its way. */
public enum State {
    DRAFT(Status.active(say("Being filled in"))),
    SUBMITTED(Status.waiting(say("Handed in"))),
    UNIT_APPROVED(Status.good(say("Approved by the unit"))),
    DEPARTMENT_APPROVED(Status.good(say("Approved by the department"))),
    FINANCE_APPROVED(Status.good(say("Approved by the finance bureau"))),
    ARCHIVED(Status.done(say("Archived"))),
    RETURNED(Status.returned(say("Returned for correction"))),
    WITHDRAWN(Status.active(say("Withdrawn")));

    private final Status status;

    State(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }

    /** Approved as long as nobody changes what was approved last. */
    public Status standing(boolean lastApproved) {
        return lastApproved && !editable() ? Status.good(say("Approved")) : status;
    }

    public String code() {
        return name();
    }

    /** Whether its cells may be filled in; everything else is with somebody who reads it. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED || this == WITHDRAWN;
    }

    public static String[] editables() {
        return Arrays.stream(values()).filter(State::editable).map(State::name).toArray(String[]::new);
    }
}
