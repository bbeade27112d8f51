package org.jiheng.consistency;

import java.math.BigDecimal;
import org.jiheng.notation.Amount;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** An amount in a cell; an optional one may stay blank, which counts as nothing. */
public record Money(String cell, Say label, Amount amount, boolean required) {

    public BigDecimal yuan() {
        return amount.yuan().orElse(BigDecimal.ZERO);
    }

    /** Whether an amount stands there that can be read. */
    public boolean told() {
        return amount.yuan().isPresent();
    }

    public String written() {
        return told() ? Figures.amount(yuan()) : "";
    }
}
