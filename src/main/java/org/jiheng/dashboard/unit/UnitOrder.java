package org.jiheng.dashboard.unit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** By what units are ranked; those that have no such figure stand last either way, and ties in the order of pinyin. */
final class UnitOrder {

    static final String USUAL = "-mean";

    private static final Map<String, Function<UnitLine, Optional<BigDecimal>>> FIGURES = Map.of(
            "mean", UnitLine::score,
            "scored", line -> number(line.scored()),
            "approved", line -> number(line.approvedNumber()),
            "projects", line -> number(line.sums().projects()),
            "budget", line -> line.sums().budget(),
            "rate", line -> line.sums().executionRate());

    private UnitOrder() {}

    private static Optional<BigDecimal> number(long number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    /** An order nobody knows is the usual one. */
    static Comparator<UnitLine> of(String sort) {
        var down = sort.startsWith("-");
        var key = down ? sort.substring(1) : sort;
        var names = Comparator.comparingInt(UnitLine::place);
        if (key.equals("name")) {
            return down ? names.reversed() : names;
        }
        var figure = FIGURES.get(key);
        return figure == null ? of(USUAL) : by(figure, down).thenComparing(names);
    }

    private static Comparator<UnitLine> by(Function<UnitLine, Optional<BigDecimal>> figure, boolean down) {
        var values = down ? Comparator.<BigDecimal>reverseOrder() : Comparator.<BigDecimal>naturalOrder();
        return Comparator.comparing(line -> figure.apply(line).orElse(null), Comparator.nullsLast(values));
    }
}
