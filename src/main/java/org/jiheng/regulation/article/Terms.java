package org.jiheng.regulation.article;

import static java.util.Map.entry;
import static org.jiheng.words.Say.say;

import java.util.Map;
import org.jiheng.words.Say;

/** The codes that a pack uses, in words. */
public final class Terms {

    private static final Map<String, Say> WORDS = Map.ofEntries(
            entry("PROJECT", say("Projects|object")),
            entry("DEPARTMENT", say("Departments as a whole")),
            entry("INDICATORS", say("Indicators the unit declares")),
            entry("EXECUTION", say("Execution rate")),
            entry("FRAMEWORK", say("Items the scheme names")),
            entry("HIGHER", say("More is better")),
            entry("LOWER", say("Less is better")),
            entry("RATIO", say("ratio")),
            entry("RATIO_REVERSE", say("reverse ratio")),
            entry("BAND", say("by bands")),
            entry("PER_STEP_DEDUCTION", say("so much less per step")),
            entry("ELEMENT_SUM", say("element by element")),
            entry("BREACH_DEDUCTION", say("less per breach")),
            entry("SURVEY", say("survey")),
            entry("MANUAL", say("judged by a person")),
            entry("PROJECT_ROLLUP", say("from the projects")),
            entry("ERROR", say("Refused")),
            entry("WARN", say("Warning")),
            entry("FREE", say("Allowed")),
            entry("FULL_YEAR", say("Budget of the full year")),
            entry("INITIAL", say("Initial budget")),
            entry("ARRIVED", say("Money that arrived")),
            entry("UNDECIDED", say("A person decides")),
            entry("FULL", say("Full points")),
            entry("NOTHING", say("No points")),
            entry("PROPORTIONAL", say("In proportion")),
            entry("ONE_MINUS_EXCESS", say("Weight × (1 − excess ÷ target)")),
            entry("TARGET_OVER_ACTUAL", say("Weight × target ÷ actual")),
            entry("AS_OVER", say("As for ≤")),
            entry("LESS_PER_DAY", say("Less per day")),
            entry("NONE", say("Nothing follows")),
            entry("REQUIRE_REASON", say("A reason is required")),
            entry("DEDUCT_POINTS", say("Points less")),
            entry("DEDUCT_PCT", say("Percent of the weight less")),
            entry("MUST_HAVE_MOVED", say("Moved before")),
            entry("REDISTRIBUTE", say("Shared out in proportion")),
            entry("REBASE", say("Total converted")),
            entry("HALF_UP", say("half up")),
            entry("HALF_EVEN", say("half to even")),
            entry("DOWN", say("down")),
            entry("MET", say("Reached|tier")),
            entry("PARTLY", say("Partly reached|tier")),
            entry("NOT_MET", say("Not reached|tier")),
            entry("RED", say("red")),
            entry("YELLOW", say("yellow")),
            entry("GREEN", say("green")),
            entry("BLUE", say("blue")));

    private Terms() {}

    public static Object of(String code) {
        var words = WORDS.get(code);
        return words == null ? code : words;
    }
}
