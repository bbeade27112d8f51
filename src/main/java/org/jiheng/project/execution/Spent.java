package org.jiheng.project.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was spent from one source, in yuan, up to a day.
 *
 * @param annual what the budget system has as the budget of the full year, where its list says so
 */
public record Spent(Optional<BigDecimal> annual, BigDecimal executed, LocalDate asOf) {

    /** The same figures, however many zeros they are written with. */
    public boolean same(Spent other) {
        return executed.compareTo(other.executed) == 0
                && asOf.equals(other.asOf)
                && annual.map(BigDecimal::stripTrailingZeros).equals(other.annual.map(BigDecimal::stripTrailingZeros));
    }
}
