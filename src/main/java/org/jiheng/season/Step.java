package org.jiheng.season;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.words.Say;

/** Who looks at a paper after it was handed in, in this order; the last of them approves it. */
public enum Step {
    UNIT(say("Unit review")),
    DEPARTMENT(say("Department review")),
    FINANCE(say("Finance review"));

    /** What holds where nobody set anything else. */
    public static final List<Step> USUAL = List.of(UNIT, DEPARTMENT);

    private final Say label;

    Step(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }

    public String code() {
        return name();
    }
}
