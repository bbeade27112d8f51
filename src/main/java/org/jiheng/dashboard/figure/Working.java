package org.jiheng.dashboard.figure;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.ledger.Sums;
import org.jiheng.words.Say;

/** How the means and the rate of a board were computed, with the figures that went into them. */
public record Working(Sums sums) {

    public List<Say> sentences() {
        var sentences = new ArrayList<Say>();
        sums.mean().ifPresent(mean -> sentences.add(mean(mean)));
        sums.weightedMean().ifPresent(mean -> sentences.add(weighted(mean)));
        deviation()
                .ifPresent(
                        spread -> sentences.add(say("Standard deviation of the scores: {0}", Numerals.points(spread))));
        sums.executionRate().ifPresent(rate -> sentences.add(rate(rate)));
        if (sums.open() > 0) {
            sentences.add(say(
                    "Of {0} more the score of some indicator is still open; they have no total and count in no mean.",
                    Numerals.count(sums.open())));
        }
        return sentences;
    }

    private Say mean(BigDecimal mean) {
        var scored = sums.tally("SCORED");
        return say(
                "Mean score {2}: sum of the total scores ÷ scored projects, {0} ÷ {1}",
                Numerals.points(scored.amount()), Numerals.count(scored.number()), Numerals.mean(Optional.of(mean)));
    }

    private Say weighted(BigDecimal mean) {
        return say(
                "Mean weighted by budget {1}: sum of (total score × budget of the whole year) ÷ sum of those budgets, {0} (10,000 yuan)",
                Numerals.money(sums.tally("WEIGHTED").weight()), Numerals.mean(Optional.of(mean)));
    }

    private Say rate(BigDecimal rate) {
        var both = sums.tally("MONEY", "EXECUTED");
        return say(
                "Execution rate {3}: spent ÷ budget of the {0 project of which both are/projects of which both are} known, {1} ÷ {2}",
                Numerals.count(both.number()),
                Numerals.money(both.amount()),
                Numerals.money(both.weight()),
                Numerals.rate(Optional.of(rate)));
    }

    /** It needs two scores at least. */
    private Optional<BigDecimal> deviation() {
        return sums.deviation().filter(spread -> sums.scored() > 1);
    }
}
