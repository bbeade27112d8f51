package org.jiheng.evaluation.register;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** How many self-evaluations a filter leaves, how they stand, and what their money and scores come to. */
record RegisterTally(
        int number,
        int approved,
        int underReview,
        BigDecimal annualYuan,
        BigDecimal executedYuan,
        Optional<BigDecimal> mean,
        Map<String, Integer> grades) {

    public BigDecimal annual() {
        return MoneyUnit.WAN_YUAN.of(annualYuan);
    }

    public BigDecimal executed() {
        return MoneyUnit.WAN_YUAN.of(executedYuan);
    }

    public String rate() {
        return Outlay.printed(Outlay.rate(Optional.of(executedYuan), Optional.of(annualYuan)));
    }

    /** The plain mean of the totals of which nothing is open. */
    public String total() {
        return mean.map(BigDecimal::toPlainString).orElse(Figures.ABSENT);
    }

    /** How many got which grade. */
    public String graded() {
        return grades.entrySet().stream()
                .map(grade -> grade.getKey() + " " + grade.getValue())
                .collect(Collectors.joining(" "));
    }

    Say caption(int year) {
        return say(
                "{0} · {1 self-evaluation/self-evaluations} · approved {2} · under review {3} · unit: 10,000 yuan · {4}",
                String.valueOf(year), number, approved, underReview, Instant.now());
    }
}
