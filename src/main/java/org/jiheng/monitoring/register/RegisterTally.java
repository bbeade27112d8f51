package org.jiheng.monitoring.register;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.monitoring.content.Spending;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.scheme.rule.Lights.Light;
import org.jiheng.words.Say;

/** How many monitorings a filter leaves, how they stand, and what their money sums to. */
record RegisterTally(List<RegisterLine> all) {

    private BigDecimal sum(Function<RegisterLine, Optional<BigDecimal>> amount) {
        return all.stream().flatMap(line -> amount.apply(line).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal budget() {
        return MoneyUnit.WAN_YUAN.of(sum(RegisterLine::budgetYuan));
    }

    public BigDecimal spent() {
        return MoneyUnit.WAN_YUAN.of(sum(RegisterLine::spentYuan));
    }

    public String rate() {
        return Spending.rate(Optional.of(sum(RegisterLine::spentYuan)), Optional.of(sum(RegisterLine::budgetYuan)))
                .map(percent -> percent.toPlainString() + "%")
                .orElse("--");
    }

    public long open() {
        return all.stream().mapToLong(RegisterLine::open).sum();
    }

    /** How many show which light. */
    public Say lights() {
        return say(
                "red {0}, yellow {1}, green {2}, blue {3}, none {4}",
                lit(Light.RED),
                lit(Light.YELLOW),
                lit(Light.GREEN),
                lit(Light.BLUE),
                all.stream().filter(line -> line.lamp().light().isEmpty()).count());
    }

    private long lit(Light light) {
        return all.stream().filter(line -> line.lamp().is(light)).count();
    }

    Say caption(int year) {
        return say(
                "{0} · {1 monitoring/monitorings} · approved {2} · under review {3} · unit: 10,000 yuan · {4}",
                String.valueOf(year),
                all.size(),
                all.stream().filter(RegisterLine::approved).count(),
                all.stream().filter(RegisterLine::underReview).count(),
                Instant.now());
    }
}
