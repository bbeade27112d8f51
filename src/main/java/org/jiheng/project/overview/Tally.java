package org.jiheng.project.overview;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.time.Instant;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.words.Say;

/** How many projects a filter leaves, and what their budgets sum to. */
record Tally(long number, BigDecimal initial, BigDecimal adjusted) {

    Say caption(int year) {
        return say(
                "{0} · {1 project/projects} · at the beginning of the year {2} · adjusted {3} · unit: 10,000 yuan · {4}",
                String.valueOf(year),
                number,
                MoneyUnit.WAN_YUAN.written(initial),
                MoneyUnit.WAN_YUAN.written(adjusted),
                Instant.now());
    }

    public BigDecimal initialShown() {
        return MoneyUnit.WAN_YUAN.of(initial);
    }

    public BigDecimal adjustedShown() {
        return MoneyUnit.WAN_YUAN.of(adjusted);
    }
}
