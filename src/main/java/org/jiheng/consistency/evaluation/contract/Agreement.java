package org.jiheng.consistency.evaluation.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Span;
import org.jiheng.words.Say;

/**
 * A contract of the project and how its payments were agreed and made; amounts are in yuan.
 *
 * @param place the name its cells begin with, such as contract.12
 */
public record Agreement(
        String place,
        Say label,
        String payee,
        BigDecimal amount,
        Optional<Span> starts,
        Optional<Span> ends,
        List<Instalment> instalments) {

    String cell(String part) {
        return place + "." + part;
    }

    boolean with(String winner) {
        return !winner.isBlank() && payee.strip().equals(winner.strip());
    }

    /** One payment; without a day it was made on while it is only planned. */
    public record Instalment(
            int number, BigDecimal amount, Optional<BigDecimal> percent, Optional<Span> planned, Optional<Span> paid) {}
}
