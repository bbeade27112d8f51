package org.jiheng.scoring.verdict;

import static org.jiheng.words.Say.say;

import org.jiheng.consistency.Finding;
import org.jiheng.words.Say;

/** Why no score can be given: what to mend in which column, or that a person has to decide. */
public record Open(String rule, boolean canBeMended, String column, String expected, Say message) {

    public static final String FIGURES = "B-03";
    public static final String WORDS = "B-04";

    public static Open figures(String column, Say message) {
        return new Open(FIGURES, true, column, "", message);
    }

    /** What no rule settles. */
    public static Open person(String rule, String column, Say message) {
        return new Open(rule, false, column, "", message);
    }

    public static Open noRatio() {
        return person(FIGURES, "actual", say("a target that is not above 0 was missed; no rule says what is given"));
    }

    /** Grave when it can be mended and something is at stake. */
    public Finding finding(String row, Say label, boolean isWeighted, String found) {
        var words = say("{0}: {1}|score", label, message);
        var finding = canBeMended && isWeighted ? Finding.error(rule, words) : Finding.warning(rule, words);
        return finding.at(row + "." + column).expecting(expected, found);
    }
}
