package org.jiheng.consistency;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.words.Say;

/** An amount in a cell; an optional one may stay blank, which counts as nothing. It is told in the unit of its form. */
public record Money(String cell, Say label, Amount amount, boolean required, MoneyUnit unit) {

    public BigDecimal yuan() {
        return amount.yuan().orElse(BigDecimal.ZERO);
    }

    /** Whether an amount stands there that can be read. */
    public boolean told() {
        return amount.yuan().isPresent();
    }

    public String written() {
        return told() ? written(yuan()) : "";
    }

    /** Another amount as its form counts it. */
    public String written(BigDecimal other) {
        return unit.written(other);
    }

    /** With its unit. */
    public Say said() {
        return said(yuan());
    }

    public Say said(BigDecimal other) {
        return say("{0} {1}", written(other), unit.label());
    }
}
