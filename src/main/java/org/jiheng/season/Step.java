package org.jiheng.season;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** A step a paper passes after it was handed in. */
public enum Step {
    UNIT(say("Unit review")),
    DEPARTMENT(say("Department review")),
    FINANCE(say("Finance bureau review"));

    private final Say label;

    Step(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }
}
