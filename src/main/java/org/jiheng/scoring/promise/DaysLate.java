package org.jiheng.scoring.promise;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.notation.Numeral;
import org.jiheng.scoring.terms.Lateness;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;

/** What each day of a delay costs. */
final class DaysLate {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private DaysLate() {}

    static Verdict cost(Lateness rule, long days) {
        var percent = rule.percentPerDay().orElse(BigDecimal.ZERO);
        var left = new Ratio(HUNDRED.subtract(percent.multiply(BigDecimal.valueOf(days))), HUNDRED);
        var written = "× (1 − %s%% × %d)".formatted(Numeral.written(percent), days);
        return Verdict.part(
                Worth.share(left, written),
                say("{0} days late, each costs {1}% of the weight", days, Numeral.written(percent)),
                rule.origin());
    }
}
