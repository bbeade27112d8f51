package org.jiheng.season;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.words.Say;

/** Who looks at a paper after it was handed in, in this order; the last of them approves it. */
public enum Step {
    UNIT(say("Unit review")),
    DEPARTMENT(say("Department review")),
    FINANCE(say("Finance review"));

    private static final List<Step> USUAL = List.of(UNIT, DEPARTMENT);

    /** A department has no unit above it that would look at its own paper; the finance bureau does. */
    private static final List<Step> OF_DEPARTMENT = List.of(DEPARTMENT, FINANCE);

    private final Say label;

    Step(Say label) {
        this.label = label;
    }

    /** What holds for a kind of paper where nobody set anything else. */
    static List<Step> usual(String paper) {
        return paper.equals("OVERALL") ? OF_DEPARTMENT : USUAL;
    }

    public Say label() {
        return label;
    }

    public String code() {
        return name();
    }
}
