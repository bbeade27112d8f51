package org.jiheng.monitoring.light;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiheng.scheme.rule.Lights;

/** The light of the money: how much was spent of what the months should have brought. */
public record MoneyLight(Lights rules, int months) {

    private static final BigDecimal YEAR = new BigDecimal("1200");
    private static final int EXACT = 20;

    public Lamp of(Optional<BigDecimal> spent, Optional<BigDecimal> budget) {
        if (budget.filter(whole -> whole.signum() > 0).isEmpty()) {
            return Lamp.dark(say("there is no budget to compare with"));
        }
        return spent.map(part -> progress(part, budget.get()))
                .orElseGet(() -> Lamp.dark(say("what was spent is not filled in or cannot be read")));
    }

    private Lamp progress(BigDecimal spent, BigDecimal budget) {
        var progress =
                spent.multiply(YEAR).divide(budget.multiply(BigDecimal.valueOf(months)), EXACT, RoundingMode.FLOOR);
        var shown = progress.setScale(1, RoundingMode.FLOOR).toPlainString();
        return Lamp.lit(rules.ofMoney(progress), say("{0}% of what the months should have brought", shown));
    }
}
