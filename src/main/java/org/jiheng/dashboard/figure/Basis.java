package org.jiheng.dashboard.figure;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** Which editions are summed up: those approved last, or those handed in last whether approved or not. */
public enum Basis {
    APPROVED(say("Approved only|basis"), ""),
    LATEST(say("With what is not approved|basis"), "latest");

    private final Say label;
    private final String query;

    Basis(Say label, String query) {
        this.label = label;
        this.query = query;
    }

    public static Basis read(String query) {
        return LATEST.query.equals(query) ? LATEST : APPROVED;
    }

    public Say label() {
        return label;
    }

    /** As the address of a page says it; the approved ones need no saying. */
    public String query() {
        return query;
    }
}
