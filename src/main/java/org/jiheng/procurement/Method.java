package org.jiheng.procurement;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** The ways in which the government may buy. */
public enum Method {
    OPEN_TENDER(say("Open tender")),
    INVITED_TENDER(say("Invited tender")),
    NEGOTIATION(say("Competitive consultation")),
    COMPETITIVE_TALK(say("Competitive negotiation")),
    INQUIRY(say("Inquiry")),
    SINGLE_SOURCE(say("Single source")),
    FRAMEWORK(say("Framework agreement")),
    OTHER(say("Other|method"));

    private final Say label;

    Method(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }
}
