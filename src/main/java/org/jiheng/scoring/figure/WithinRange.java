package org.jiheng.scoring.figure;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.scoring.terms.Origin;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Verdict;

/** From so many to so many: full within; how far outside is worth what, no scheme says. */
final class WithinRange {

    private final Origin origin;

    WithinRange(Terms terms) {
        origin = terms.exactly().origin();
    }

    Verdict of(Sides sides) {
        var reachedMost = sides.reachedUpTo().orElse(sides.reached());
        return sides.reached().compareTo(sides.goal()) >= 0 && reachedMost.compareTo(most(sides)) <= 0
                ? Verdict.full(say("within the range, full points"), origin)
                : Verdict.undecided(
                        Open.person(Open.FIGURES, "actual", say("outside the range; no rule says what is given")),
                        origin);
    }

    private static BigDecimal most(Sides sides) {
        return sides.goalUpTo().orElse(sides.goal());
    }
}
