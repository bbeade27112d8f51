package org.jiheng.scoring.figure;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.notation.figure.Operator;
import org.jiheng.scoring.terms.Keeping;
import org.jiheng.scoring.terms.Reaching;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Verdict;

/** Exactly so many: above it as the scheme says, below it as at least so many. */
final class ExactFigure {

    private final Terms terms;

    ExactFigure(Terms terms) {
        this.terms = terms;
    }

    Verdict of(BigDecimal goal, BigDecimal reached) {
        var rule = terms.exactly();
        var distance = reached.compareTo(goal);
        if (distance < 0) {
            var below = new Reaching(rule.proportional(), terms.reaching().nothingBelow(), rule.origin());
            return HigherIsBetter.below(below, goal, reached);
        }
        if (distance > 0 && !rule.fullAbove()) {
            return new LowerIsBetter(new Keeping(terms.keeping().over(), rule.origin()))
                    .of(Operator.AT_MOST, goal, reached);
        }
        return Verdict.full(say("reached, full points"), rule.origin());
    }
}
