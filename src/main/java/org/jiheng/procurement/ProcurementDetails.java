package org.jiheng.procurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.form.RoughDay;

/** What is filled in about a procurement. */
public record ProcurementDetails(
        Method method,
        String agency,
        Optional<RoughDay> evaluatedOn,
        String winner,
        Optional<BigDecimal> award,
        String legalBasis) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_BASIS = 500;
}
