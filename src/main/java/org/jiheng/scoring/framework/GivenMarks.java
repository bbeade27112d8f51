package org.jiheng.scoring.framework;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.notation.Weight;
import org.jiheng.scoring.framework.Framework.Answer;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;

/** Points that whoever evaluates gives by judgement, from 0 to the weight. */
final class GivenMarks {

    private static final String OUT_OF_RANGE = "B-02";

    private GivenMarks() {}

    static Verdict of(Named named, Answer answer) {
        return answer.declared()
                .map(points -> given(named, points, answer.weight().orElse(points)))
                .orElseGet(() -> Verdict.undecided(
                        Open.person(Open.WORDS, "own_score", say("judge it and enter the points")), named.origin()));
    }

    private static Verdict given(Named named, BigDecimal points, BigDecimal weight) {
        if (points.compareTo(weight) > 0) {
            var most = "0 ≤ x ≤ " + Weight.written(weight);
            return Verdict.undecided(
                    new Open(
                            OUT_OF_RANGE,
                            true,
                            "own_score",
                            most,
                            say("give no more than {0} points", Weight.written(weight))),
                    named.origin());
        }
        var isFull = points.compareTo(weight) == 0 && points.signum() > 0;
        return Verdict.decided(
                isFull ? Outcome.MET : points.signum() > 0 ? Outcome.PARTLY : Outcome.NOT_MET,
                Worth.given(points),
                say("points given by judgement"),
                named.origin());
    }
}
