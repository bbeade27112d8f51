package org.jiheng.scheme;

import static org.jiheng.words.Say.say;

import org.jiheng.words.Say;

/** A figure of a department that its evaluation works out itself, and that a scheme may give points for. */
public enum Measure {
    EXECUTION_RATE(say("Execution rate of the whole year's budget")),
    EXECUTION_RATE_INITIAL(say("Execution rate of the budget at the beginning of the year")),
    CARRYOVER_BUDGET(say("Carry-over rate, of the budget")),
    CARRYOVER_SPENT(say("Carry-over rate, of what was spent")),
    CARRYOVER_LAST(say("Carry-over against that of last year")),
    DIFFERENCE_RATE(say("Difference of budget and final accounts")),
    ADJUSTMENT_RATE(say("Adjustment of the budget within the year")),
    COMPLETION_RATE(say("Completion of the budget")),
    CONTROL_RATE(say("Additions to the budget")),
    STAFF_RATE(say("Staff against posts")),
    PUBLIC_CHANGE(say("Change of the “three public” budget")),
    PUBLIC_RATE(say("“Three public” spending against its budget")),
    KEY_SPENDING_RATE(say("Share of key projects in project spending")),
    PROCUREMENT_RATE(say("Government procurement against its budget")),
    SATISFACTION(say("Measured satisfaction")),
    PROJECT_MEAN(say("Mean score of the projects")),
    PROJECT_WEIGHTED_MEAN(say("Mean score of the projects, weighted by their budgets")),
    PROJECT_MINIMUM(say("Lowest score of a project"));

    private final Say label;

    Measure(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }

    /** Whether it is points of projects; all others are rates. */
    public boolean isPoints() {
        return name().startsWith("PROJECT_");
    }
}
