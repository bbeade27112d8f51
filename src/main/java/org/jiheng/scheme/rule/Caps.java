package org.jiheng.scheme.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The most that can be scored in all while little of the money was spent. */
public record Caps(List<Cap> list, Source source) {

    /** An execution rate below so many percent leaves so many points at most. */
    public record Cap(BigDecimal below, BigDecimal total) {}

    /** The strictest cap for an execution rate in percent. */
    public Optional<Cap> at(BigDecimal rate) {
        return list.stream()
                .filter(cap -> rate.compareTo(cap.below()) < 0)
                .reduce((one, other) -> one.total().compareTo(other.total()) <= 0 ? one : other);
    }
}
