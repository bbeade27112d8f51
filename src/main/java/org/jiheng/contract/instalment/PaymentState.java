package org.jiheng.contract.instalment;

import static org.jiheng.words.Say.say;

import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** How far an instalment has come. */
public enum PaymentState {
    PLANNED(Status.idle(say("Planned|payment"))),
    APPROVED(Status.active(say("Approved|payment"))),
    PAID(Status.done(say("Paid|payment")));

    private final Status status;

    PaymentState(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }

    public Say label() {
        return status.label();
    }
}
