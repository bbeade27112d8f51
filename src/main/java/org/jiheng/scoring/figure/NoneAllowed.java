package org.jiheng.scoring.figure;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.terms.ZeroTarget;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Verdict;

/** A target of 0: nothing of the kind was to happen. */
final class NoneAllowed {

    private final ZeroTarget rule;

    NoneAllowed(Terms terms) {
        rule = terms.zeroTarget();
    }

    Verdict of(BigDecimal reached) {
        if (reached.signum() <= 0) {
            return Verdict.full(say("the target of 0 was kept, full points"), rule.origin());
        }
        return rule.fullOrNothing()
                ? Verdict.nothing(say("the target of 0 was not kept, no points"), rule.origin())
                : Verdict.undecided(Open.noRatio(), rule.origin());
    }
}
