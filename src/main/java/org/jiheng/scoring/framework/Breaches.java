package org.jiheng.scoring.framework;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.figure.Figure;
import org.jiheng.scoring.framework.Framework.Answer;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;

/** Each breach that was found takes so many points; without a figure for it, whoever evaluates says how many. */
final class Breaches {

    private Breaches() {}

    static Verdict of(Named named, Answer answer) {
        return answer.actual()
                .answer()
                .figure()
                .filter(figure -> !figure.range() && figure.number().signum() >= 0)
                .map(Figure::number)
                .filter(number -> number.signum() == 0 || named.deduction().isPresent())
                .map(number -> counted(named, number))
                .orElseGet(() -> GivenMarks.of(named, answer));
    }

    private static Verdict counted(Named named, BigDecimal number) {
        if (number.signum() == 0) {
            return Verdict.full(say("no breach was found, full points"), named.origin());
        }
        var each = named.deduction().orElseThrow();
        var written = "− %s × %s".formatted(Numeral.written(each), Numeral.written(number));
        return Verdict.part(
                Worth.less(each.multiply(number), written),
                say("each of {0} breaches takes {1} points", Numeral.written(number), Numeral.written(each)),
                named.origin());
    }
}
