package org.jiheng.summary.selection;

import java.util.Optional;
import java.util.function.Predicate;
import org.jiheng.ledger.Sums;
import org.jiheng.words.China;

/** Which sums of the ledger count the lines that a way of narrowing means; some are counted nowhere. */
public record Counter(String what, Predicate<String> keys) {

    private static final String DUE = "DUE";

    static Optional<Counter> of(Narrowing narrowing, String value) {
        return switch (narrowing) {
            case STATE, TARGET, MONITORING -> one(narrowing.name(), value.equals(Narrowing.NONE) ? "" : value);
            case GRADE -> one(narrowing.name(), value);
            case POINTS ->
                Optional.of(new Counter(narrowing.name(), key -> Span.of(value).holds(key)));
            case FLAG -> Optional.of(flag(value));
            case KNOWN -> Optional.of(known(value));
            default -> Optional.empty();
        };
    }

    private static Counter flag(String value) {
        var today = China.today().toString();
        return switch (Flag.valueOf(value)) {
            case OVERDUE -> new Counter(DUE, day -> day.compareTo(today) < 0);
            case OPEN -> new Counter(value, ""::equals);
            default -> new Counter("FLAG", value::equals);
        };
    }

    private static Counter known(String value) {
        return switch (Known.valueOf(value)) {
            case SCORE -> new Counter("SCORED", ""::equals);
            case WEIGHTED -> new Counter(value, ""::equals);
            default -> new Counter("MONEY", value::equals);
        };
    }

    private static Optional<Counter> one(String what, String key) {
        return Optional.of(new Counter(what, key::equals));
    }

    public long in(Sums sums) {
        return sums.keys(what).stream()
                .filter(keys)
                .mapToLong(key -> sums.number(what, key))
                .sum();
    }
}
