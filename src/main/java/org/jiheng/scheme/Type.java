package org.jiheng.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.scheme.rule.Source;

/**
 * A second-level type of indicators.
 *
 * @param weight set only by schemes that fix it; units share out the others
 * @param mandatory whether a declaration needs one indicator of it at least
 */
public record Type(
        String code,
        String name,
        Optional<BigDecimal> weight,
        boolean mandatory,
        Direction direction,
        String guidance,
        String example,
        List<Item> items,
        Source source) {

    /** Which way an indicator of this type is usually better, when its operator does not say. */
    public enum Direction {
        HIGHER,
        LOWER
    }
}
