package org.jiheng.scoring.second;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jiheng.scoring.second.RandomRow.Meant;

/** A made-up figure beside its target, often just on an edge. */
final class RandomFigure {

    /** A unit, the kind it counts, and how much of the plainest of its kind it is. */
    private record Unit(String text, String kind, BigDecimal factor) {
        static Unit of(String text, String kind, long factor) {
            return new Unit(text, kind, BigDecimal.valueOf(factor));
        }
    }

    private static final List<List<Unit>> KINDS = List.of(
            List.of(Unit.of("%", "share", 10), Unit.of("‰", "share", 1)),
            List.of(Unit.of("万元", "yuan", 10000), Unit.of("元", "yuan", 1), Unit.of("亿元", "yuan", 100000000)),
            List.of(Unit.of("公里", "length", 1000000), Unit.of("米", "length", 1000)),
            List.of(Unit.of("小时", "second", 3600), Unit.of("分钟", "second", 60)),
            List.of(Unit.of("个", "piece", 1)),
            List.of(Unit.of("人次", "visit", 1)));
    private static final List<String> SIGNS = List.of("≥", "≥", ">", "=", "≤", "≤", "<", "");
    private static final List<String> CHOICES = List.of("HIGHER", "LOWER", "EQUAL");
    private static final int[] EDGES = {0, 1, 59, 60, 61, 99, 100, 100, 101, 129, 130, 131, 199, 200, 201, 300, 400, 600
    };

    private final RandomGenerator random;

    RandomFigure(RandomGenerator random) {
        this.random = random;
    }

    static BigDecimal between(RandomGenerator random, int from, int to, int decimals) {
        var scale = random.nextInt(decimals + 1);
        var range = BigDecimal.valueOf(to - from).movePointRight(scale).longValue();
        return BigDecimal.valueOf(random.nextLong(range + 1), scale).add(BigDecimal.valueOf(from));
    }

    RandomRow row() {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var unit = kind.get(random.nextInt(kind.size()));
        var goal = goal();
        var sign = SIGNS.get(random.nextInt(SIGNS.size()));
        var answer = answered(kind, unit);
        var factor = answer.map(Unit::factor).orElse(unit.factor());
        var reached = reached(goal, unit.factor(), factor);
        var chosen = random.nextInt(5) == 0 ? CHOICES.get(random.nextInt(CHOICES.size())) : "";
        return new RandomRow(
                "FIGURE",
                sign + goal.toPlainString() + unit.text(),
                reached.toPlainString() + answer.map(Unit::text).orElse(""),
                Optional.empty(),
                random.nextInt(4) == 0,
                "",
                chosen,
                "",
                "",
                List.of(),
                new Meant(
                        sign.isEmpty() ? null : sign,
                        goal,
                        null,
                        unit.kind(),
                        unit.factor(),
                        reached,
                        answer.map(Unit::kind).orElse(null),
                        answer.map(Unit::factor).orElse(null),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private BigDecimal goal() {
        return switch (random.nextInt(12)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> between(random, 1, 20, 1).negate();
            case 2 -> between(random, 1, 90000, 0);
            default -> between(random, 1, 100, 2);
        };
    }

    /** In the same unit, in another of its kind, in none, and now and then in one of another kind. */
    private Optional<Unit> answered(List<Unit> kind, Unit unit) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> Optional.empty();
            case 2, 3 -> Optional.of(kind.get(random.nextInt(kind.size())));
            case 4 -> {
                var other = KINDS.get(random.nextInt(KINDS.size()));
                yield Optional.of(other.get(0));
            }
            default -> Optional.of(unit);
        };
    }

    private BigDecimal reached(BigDecimal goal, BigDecimal goalFactor, BigDecimal factor) {
        if (random.nextInt(8) == 0 || goal.signum() == 0 && random.nextInt(2) == 0) {
            return between(random, -3, 40, 2);
        }
        var percent = random.nextInt(2) == 0
                ? BigDecimal.valueOf(EDGES[random.nextInt(EDGES.length)])
                : between(random, 0, 250, 2);
        return goal.multiply(goalFactor)
                .multiply(percent)
                .movePointLeft(2)
                .divide(factor, 6, RoundingMode.DOWN)
                .stripTrailingZeros();
    }

    RandomRow range() {
        var low = between(random, 1, 50, 1);
        var high = low.add(between(random, 1, 50, 1));
        var reached = random.nextInt(3) == 0 ? (random.nextBoolean() ? low : high) : between(random, 0, 110, 1);
        return RandomRow.of(
                "RANGE",
                low.toPlainString() + "-" + high.toPlainString() + "个",
                reached.toPlainString() + "个",
                new Meant(
                        null,
                        low,
                        high,
                        "piece",
                        BigDecimal.ONE,
                        reached,
                        "piece",
                        BigDecimal.ONE,
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
