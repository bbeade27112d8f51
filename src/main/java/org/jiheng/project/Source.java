package org.jiheng.project;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** Where the money of a project comes from, in the order of the forms; a scheme says which of them its forms show. */
public enum Source {
    FISCAL(say("Fiscal appropriation of the year")),
    CARRYOVER(say("Carried over from last year")),
    CENTRAL(say("Central budget")),
    PROVINCE(say("Provincial budget")),
    LOCAL(say("City and county budget")),
    OTHER(say("Other funds"));

    private final Say label;

    Source(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }
}
