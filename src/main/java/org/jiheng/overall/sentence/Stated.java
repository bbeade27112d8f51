package org.jiheng.overall.sentence;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jiheng.words.Say;

/** A figure that sentences of a department's report state. */
public enum Stated {
    YEAR(say("Budget year")),
    INITIAL(say("Budget at the beginning of the year")),
    ANNUAL(say("Budget of the whole year (A)")),
    ANNUAL_BASIC(say("Budget of the whole year for basic spending")),
    ANNUAL_PROJECT(say("Budget of the whole year for projects")),
    ANNUAL_OTHER(say("Budget of the whole year for other spending")),
    EXECUTED(say("Spent in the whole year (B)")),
    EXECUTED_BASIC(say("Basic spending in the whole year")),
    EXECUTED_PROJECT(say("Project spending in the whole year")),
    EXECUTED_OTHER(say("Other spending in the whole year")),
    FINAL(say("Final accounts")),
    CARRYOVER(say("Carried over at the end of the year")),
    EXECUTION_RATE(say("Execution rate of the whole year's budget")),
    INITIAL_RATE(say("Execution rate of the budget at the beginning of the year")),
    CARRYOVER_RATE(say("Carry-over rate")),
    DIFFERENCE_RATE(say("Difference of budget and final accounts")),
    PROJECTS(say("Projects to be evaluated")),
    EVALUATED(say("Projects with an approved evaluation")),
    SCORED(say("Projects with an approved score")),
    MEAN(say("Mean score of the projects")),
    WEIGHTED_MEAN(say("Mean score of the projects, weighted by their budgets")),
    MINIMUM(say("Lowest score of a project")),
    MAXIMUM(say("Highest score of a project")),
    GRADES(say("Grades of the projects")),
    SCORE(say("Total of the department")),
    GRADE(say("Grade of the department"));

    private final Say label;

    Stated(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stated> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
