package org.jiheng.sampling.weighing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that weigh more than before and were met without trouble: that raises a total without any more work. */
record Raised(Facts facts) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOVED = new BigDecimal(5);

    Stream<Reason> reasons() {
        return facts.rows().stream()
                .filter(Facts.Row::full)
                .filter(row -> row.completion()
                        .filter(done -> done.compareTo(HUNDRED) >= 0)
                        .isPresent())
                .flatMap(this::raised)
                .sorted(Comparator.comparing(Reason::strength).reversed());
    }

    private Stream<Reason> raised(Facts.Row row) {
        return raised(
                row,
                row.approvedWeight(),
                Sign.HEAVIER_THAN_APPROVED,
                facts.target() + "#f-c.i." + row.key() + ".weight")
                .or(() -> row.before()
                        .flatMap(before -> raised(
                                row,
                                Optional.of(before.weight()),
                                Sign.HEAVIER_THAN_LAST_YEAR,
                                facts.lastYear(before, "weight"))))
                .stream();
    }

    private static Optional<Reason> raised(Facts.Row row, Optional<BigDecimal> once, Sign sign, String elsewhere) {
        return once.filter(weight -> row.weight().subtract(weight).compareTo(MOVED) >= 0)
                .map(weight -> Reason.of(
                                sign,
                                Math.min(40, row.weight().subtract(weight).intValue() * 2),
                                row.name(),
                                Weighing.written(row.weight()),
                                Weighing.written(weight),
                                Weighing.percent(row.completion().orElseThrow()))
                        .at("i." + row.key() + ".weight")
                        .beside(elsewhere));
    }
}
