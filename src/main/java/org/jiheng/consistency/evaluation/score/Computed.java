package org.jiheng.consistency.evaluation.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.consistency.Severity;

/**
 * What the engine made of a row.
 *
 * @param score empty while it is open
 * @param missed whether the target was missed, in part or wholly
 * @param asks how grave it is when an over-fulfilment stands without a reason; empty where it asks for none
 */
public record Computed(Optional<BigDecimal> score, boolean missed, boolean notApplicable, Optional<Severity> asks) {

    public static final Computed OPEN = new Computed(Optional.empty(), false, false, Optional.empty());
}
