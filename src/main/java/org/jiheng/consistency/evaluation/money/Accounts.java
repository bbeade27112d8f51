package org.jiheng.consistency.evaluation.money;

import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Money;

/**
 * The money of a self-evaluation wherever it is told.
 *
 * @param total the total line where somebody wrote one; empty where it is only summed up
 * @param told every place that says what was spent in the year, those of other papers and of contracts too
 */
public record Accounts(
        Optional<FundLine> total,
        List<FundLine> sources,
        Optional<Arrival> arrival,
        Optional<Spending> spending,
        List<Money> told) {

    public static final Accounts NONE =
            new Accounts(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
}
