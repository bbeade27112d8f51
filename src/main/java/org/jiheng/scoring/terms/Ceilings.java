package org.jiheng.scoring.terms;

import java.math.BigDecimal;
import java.util.List;

/** The most that can be scored in all while little of the money was spent. */
public record Ceilings(List<Ceiling> list, Origin origin) {

    /** An execution rate below so many percent leaves so many points at most. */
    public record Ceiling(BigDecimal below, BigDecimal total) {}
}
