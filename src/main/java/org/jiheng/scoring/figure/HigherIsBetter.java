package org.jiheng.scoring.figure;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.figure.Operator;
import org.jiheng.scoring.terms.Reaching;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;

/** At least so many, or more: full when reached, else in proportion. */
final class HigherIsBetter {

    private final Terms terms;

    HigherIsBetter(Terms terms) {
        this.terms = terms;
    }

    Verdict of(Operator bound, BigDecimal goal, BigDecimal reached) {
        var distance = reached.compareTo(goal);
        return distance > 0 || distance == 0 && bound == Operator.AT_LEAST
                ? new FarBeyond(terms.excess()).of(goal, reached, reached(terms.reaching()))
                : below(terms.reaching(), goal, reached);
    }

    private static Verdict reached(Reaching rule) {
        return Verdict.full(say("reached, full points"), rule.origin());
    }

    static Verdict below(Reaching rule, BigDecimal goal, BigDecimal reached) {
        if (goal.signum() <= 0) {
            return noRatio(rule);
        }
        var part = new Ratio(reached, goal);
        if (rule.nothingBelow().filter(part::isBelow).isPresent()) {
            return Verdict.nothing(
                    say(
                            "less than {0}% of the target was reached, no points",
                            rule.nothingBelow().get()),
                    rule.origin());
        }
        return rule.proportional()
                ? Verdict.part(
                        Worth.share(part, "× %s ÷ %s".formatted(Numeral.written(reached), Numeral.written(goal))),
                        say("not reached, points in proportion"),
                        rule.origin())
                : Verdict.nothing(say("not reached, no points"), rule.origin());
    }

    private static Verdict noRatio(Reaching rule) {
        return Verdict.undecided(Open.noRatio(), rule.origin());
    }
}
