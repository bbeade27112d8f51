package org.jiheng.project;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** Whether a project ends with its year, goes on from earlier years, or begins. */
public enum Attribute {
    ONE_TIME(say("One-time project")),
    CONTINUING(say("Continuing project")),
    NEW(say("New project"));

    private final Say label;

    Attribute(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }
}
