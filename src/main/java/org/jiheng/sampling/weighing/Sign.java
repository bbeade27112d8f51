package org.jiheng.sampling.weighing;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.function.Function;
import org.jiheng.words.Say;

/** What exactly was found on a ground, told with its figures. */
public enum Sign {
    FULL(Ground.FULL, v -> say("Full marks on every indicator ({0}), {1} points in all", v.get(0), v.get(1))),
    FULL_AND_LARGE(
            Ground.FULL,
            v -> say(
                    "Full marks on every indicator ({0}), {1} points in all, with a budget of {2} (10,000 yuan) above the {3} of the middle project of the department",
                    v.get(0), v.get(1), v.get(2), v.get(3))),
    GAP(
            Ground.GAP,
            v -> say(
                    "{0}% of the points of its indicators, but {1}% of its budget: {2} percentage points apart",
                    v.get(0), v.get(1), v.get(2))),
    BEATEN_TWICE(
            Ground.BEATEN,
            v -> say(
                    "{0}: {1}% of the target, {2}% the year before; the target may be set too low",
                    v.get(0), v.get(1), v.get(2)),
            say("Compare with the year before")),
    BEATEN_EVERYWHERE(
            Ground.BEATEN,
            v -> say("All {0} targets in figures are beaten, the least of them with {1}%", v.get(0), v.get(1))),
    WORDS(Ground.WORDS, v -> say("Full marks on every target in words ({0})", v.get(0))),
    WORDS_AGAIN(
            Ground.WORDS,
            v -> say("Full marks on every target in words ({0}), this year and the year before", v.get(0)),
            say("Compare with the year before")),
    COPIED(Ground.COPIED, v -> say("{0}% of a text stands in another paper", v.get(0)), say("Compare both texts")),
    HEAVIER_THAN_LAST_YEAR(
            Ground.WEIGHTS,
            v -> say(
                    "{0}: {1} points instead of {2} the year before, and met with {3}%",
                    v.get(0), v.get(1), v.get(2), v.get(3)),
            say("Compare with the year before")),
    HEAVIER_THAN_APPROVED(
            Ground.WEIGHTS,
            v -> say(
                    "{0}: {1} points instead of the {2} approved, and met with {3}%",
                    v.get(0), v.get(1), v.get(2), v.get(3)),
            say("Compare with the approved targets")),
    PROBLEM(Ground.PROBLEM, v -> say("A problem is told and nothing deducted: “{0}”", v.get(0)));

    private final Ground ground;
    private final Function<List<String>, Say> words;
    private final Say comparison;

    Sign(Ground ground, Function<List<String>, Say> words) {
        this(ground, words, say("Compare"));
    }

    Sign(Ground ground, Function<List<String>, Say> words, Say comparison) {
        this.ground = ground;
        this.words = words;
        this.comparison = comparison;
    }

    public Ground ground() {
        return ground;
    }

    /** What is found at the other place. */
    public Say comparison() {
        return comparison;
    }

    Say told(List<String> values) {
        return words.apply(values);
    }
}
