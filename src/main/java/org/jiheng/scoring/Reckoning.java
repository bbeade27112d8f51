package org.jiheng.scoring;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.Weight;
import org.jiheng.scoring.terms.Absence;
import org.jiheng.scoring.terms.Ceilings.Ceiling;
import org.jiheng.scoring.terms.Grading.Grade;
import org.jiheng.scoring.terms.Origin;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.words.Say;

/** From the sum of the rows to the total and its grade: counted up where rows do not apply, capped where little was spent. */
final class Reckoning {

    private final Terms terms;
    private final BigDecimal sum;
    private final BigDecimal absent;
    private final Optional<Ceiling> ceiling;

    Reckoning(Terms terms, BigDecimal sum, BigDecimal absent, Optional<Ratio> rate) {
        this.terms = terms;
        this.sum = sum;
        this.absent = terms.absence().rule() == Absence.Rule.REBASE ? absent : BigDecimal.ZERO;
        ceiling = rate.flatMap(this::strictest);
    }

    private Optional<Ceiling> strictest(Ratio rate) {
        return terms.ceilings().list().stream()
                .filter(each -> rate.isBelow(each.below()))
                .reduce((one, other) -> one.total().compareTo(other.total()) <= 0 ? one : other);
    }

    /** Where everything that could be scored does not apply, there is nothing to count up from. */
    boolean isOpen() {
        return absent.compareTo(terms.total()) >= 0;
    }

    BigDecimal total() {
        var whole = countedUp();
        return isCapped() ? places(ceiling.orElseThrow().total()) : whole;
    }

    private boolean isCapped() {
        return ceiling.filter(each -> countedUp().compareTo(each.total()) > 0).isPresent();
    }

    private BigDecimal countedUp() {
        return absent.signum() == 0 || isOpen()
                ? places(sum)
                : new Ratio(sum.multiply(terms.total()), terms.total().subtract(absent))
                        .rounded(terms.rounding().places(), terms.rounding().mode());
    }

    private BigDecimal places(BigDecimal points) {
        return points.setScale(terms.rounding().places(), terms.rounding().mode());
    }

    Optional<String> grade() {
        return terms.grading().of(total()).map(Grade::name);
    }

    Explanation told(boolean isComplete) {
        var inputs = List.of(new Explanation.Input(say("Sum of the rows"), places(sum)));
        var formula = places(sum).compareTo(countedUp()) == 0
                ? ""
                : "%s × %s ÷ (%s − %s) = %s"
                        .formatted(
                                sum.toPlainString(),
                                Weight.written(terms.total()),
                                Weight.written(terms.total()),
                                Weight.written(absent),
                                countedUp().toPlainString());
        return new Telling(
                        inputs,
                        Optional.of(say("The rows score {0} points together", places(sum))),
                        words(isComplete),
                        origin())
                .explain(Optional.of(total()).filter(points -> isComplete), formula, Optional.empty());
    }

    private Say words(boolean isComplete) {
        if (!isComplete) {
            return say("some rows are open, so that there is no grade yet");
        }
        if (isCapped()) {
            return say(
                    "less than {0}% of the money was spent, no more than {1} points in all",
                    ceiling.get().below(), ceiling.get().total());
        }
        return absent.signum() > 0
                ? say(
                        "counted up to {0} because rows of {1} points do not apply",
                        Weight.written(terms.total()), Weight.written(absent))
                : say("total|score");
    }

    private Origin origin() {
        if (isCapped()) {
            return terms.ceilings().origin();
        }
        return absent.signum() > 0 ? terms.absence().origin() : terms.grading().origin();
    }
}
