package org.jiheng.consistency.evaluation.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Money;

/**
 * The money of a self-evaluation wherever it is told.
 *
 * @param total the total line where somebody wrote one; empty where it is only summed up
 * @param told every place that says what was spent in the year
 * @param parts what is known to be a part of it, such as payments of contracts
 * @param others what other papers and books say of it
 */
public record Accounts(
        Optional<FundLine> total,
        List<FundLine> sources,
        Optional<Arrival> arrival,
        Optional<Spending> spending,
        List<Money> told,
        List<Money> parts,
        List<OtherFigure> others) {

    public static final Accounts NONE = new Accounts(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    Stream<Money> spent() {
        return Stream.concat(told.stream(), parts.stream());
    }
}
