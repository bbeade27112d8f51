package org.jiheng.scoring.terms;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target that should be reached: below it, points in proportion or none.
 *
 * @param nothingBelow the completion in percent below which there are no points at all
 */
public record Reaching(boolean proportional, Optional<BigDecimal> nothingBelow, Origin origin) {}
