package org.jiheng.drafting.sheet;

import static java.util.Map.entry;
import static org.jiheng.words.Say.say;

import java.util.Map;
import org.jiheng.pack.Pointer;

/** What the fields of a pack are called on its forms. */
final class Names {

    private static final Map<String, Object> WORDS = Map.ofEntries(
            entry("name", say("Name")),
            entry("region", say("Region")),
            entry("about", say("Remark")),
            entry("source", say("Source|rule")),
            entry("total", say("Total|scheme")),
            entry("funds", say("Money on the form")),
            entry("code", say("Code")),
            entry("blocks", say("Blocks")),
            entry("types", say("Types")),
            entry("weight", say("Weight")),
            entry("kind", say("Filled by")),
            entry("mandatory", say("One at least")),
            entry("direction", say("Better when")),
            entry("guidance", say("Guidance")),
            entry("example", say("Example")),
            entry("execution", say("Execution rate")),
            entry("base", say("Divided by")),
            entry("capped", say("At most the weight")),
            entry("zeroBudget", say("Without a budget")),
            entry("atLeast", say("Targets with ≥ or >")),
            entry("equal", say("Targets to be met exactly (=)")),
            entry("atMost", say("Targets with ≤ or <")),
            entry("zeroTarget", say("A target of 0")),
            entry("late", say("Dates")),
            entry("tiers", say("Targets in words")),
            entry("below", say("Below, in percent")),
            entry("atLeast/below", say("Below the target")),
            entry("equal/below", say("Below the target")),
            entry("nothingBelow", say("Nothing below, in percent")),
            entry("above", say("Above the target")),
            entry("over", say("Above the target")),
            entry("fullOrNothing", say("Full or nothing")),
            entry("rule", say("Rule")),
            entry("percentPerDay", say("Percent of the weight a day")),
            entry("from", say("From")),
            entry("to", say("To, not included")),
            entry("steps", say("Thresholds, in percent of the target")),
            entry("action", say("Consequence")),
            entry("amount", say("How much")),
            entry("zeroTargetFrom", say("Target 0: from an actual of")),
            entry("overFulfilment", say("Far above the target")),
            entry("report", say("The report")),
            entry("caps", say("Caps by execution rate")),
            entry("weights", say("Weights")),
            entry("tolerance", say("Tolerance in points")),
            entry("levelOne", say("Other weights at the first level")),
            entry("rounding", say("Rounding")),
            entry("places", say("Places")),
            entry("mode", say("Mode")),
            entry("notApplicable", say("Rows that do not apply")),
            entry("reasons", say("Reasons")),
            entry("belowWeight", say("Required below full points")),
            entry("overFulfilled", say("Required far above the target")),
            entry("lowExecution", say("Required where money was spent slowly")),
            entry("grades", say("Grades")),
            entry("lights", say("Lights")),
            entry("redBelow", say("Red below, in percent")),
            entry("yellowBelow", say("Yellow below, in percent")),
            entry("blueFrom", say("Blue from, in percent")),
            entry("moneyRedBelow", say("Money: red below, in percent")),
            entry("moneyYellowBelow", say("Money: yellow below, in percent")),
            entry("sections", say("Sections")),
            entry("title", say("Heading")),
            entry("level", say("Level 1 or 2")),
            entry("required", say("Required|section")));

    private Names() {}

    /** The name of a field by its last steps; what has no name is called as in the pack. */
    static Object of(String at) {
        var steps = Pointer.steps(at).stream()
                .filter(step -> !step.matches("\\d+|list|scoring"))
                .toList();
        var last = steps.get(steps.size() - 1);
        var before = steps.size() > 1 ? steps.get(steps.size() - 2) + "/" + last : last;
        return WORDS.getOrDefault(before, WORDS.getOrDefault(last, last));
    }
}
