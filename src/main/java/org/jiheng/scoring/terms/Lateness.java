package org.jiheng.scoring.terms;

import java.math.BigDecimal;
import java.util.Optional;

/** What a late date gets; a day may cost so many percent of the weight. */
public record Lateness(Late late, Optional<BigDecimal> percentPerDay, Origin origin) {

    /** A person decides, or nothing, or so much less a day. */
    public enum Late {
        UNDECIDED,
        NOTHING,
        LESS_PER_DAY
    }
}
