package org.jiheng.consistency.evaluation.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All contracts and procurements of the project.
 *
 * @param budget what the project may spend over its years, in yuan
 */
public record Contracting(List<Agreement> agreements, List<Tender> tenders, Optional<BigDecimal> budget) {

    public static final Contracting NONE = new Contracting(List.of(), List.of(), Optional.empty());
}
