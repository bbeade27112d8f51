package org.jiheng.summary.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the lines of a table come to.
 *
 * @param number of all lines; what is cancelled or exempt counts here and nowhere else
 * @param extent how much of them is known
 */
public record Totals(
        long number, Extent extent, long active, long approved, Money money, Points points, Map<String, Long> grades) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Totals NOTHING = new Totals(
            0,
            Extent.ADDED_UP,
            0,
            0,
            new Money(null, null, null, null),
            new Points(0, 0, null, null, null, none(), none()),
            Map.of());

    /** Lines are added up, or only counted, or there are more of them than were counted. */
    public enum Extent {
        ADDED_UP,
        COUNTED,
        MORE
    }

    static Totals counted(long number, Extent extent) {
        return new Totals(number, extent, 0, 0, NOTHING.money, NOTHING.points, Map.of());
    }

    public boolean areAddedUp() {
        return extent == Extent.ADDED_UP;
    }

    /** In yuan; spent and spendable are of those whose budget and spending are both known. */
    public record Money(BigDecimal initial, BigDecimal annual, BigDecimal executed, BigDecimal spendable) {

        public Money {
            initial = orZero(initial);
            annual = orZero(annual);
            executed = orZero(executed);
            spendable = orZero(spendable);
        }

        public Money plus(Money other) {
            return new Money(
                    initial.add(other.initial),
                    annual.add(other.annual),
                    executed.add(other.executed),
                    spendable.add(other.spendable));
        }

        /** A year of which nothing was reported yet spent an unknown amount, not none. */
        public boolean spendingIsKnown() {
            return executed.signum() != 0 || spendable.signum() != 0;
        }

        public Optional<BigDecimal> rate() {
            return quotient(executed.multiply(HUNDRED), spendable);
        }
    }

    /** Of complete scores alone: their number and sum, each times its budget, those budgets, the least and the greatest. */
    public record Points(
            long scored,
            long open,
            BigDecimal sum,
            BigDecimal weighted,
            BigDecimal weight,
            Optional<BigDecimal> least,
            Optional<BigDecimal> greatest) {

        public Points {
            sum = orZero(sum);
            weighted = orZero(weighted);
            weight = orZero(weight);
        }

        public Points plus(Points other) {
            return new Points(
                    scored + other.scored,
                    open + other.open,
                    sum.add(other.sum),
                    weighted.add(other.weighted),
                    weight.add(other.weight),
                    Stream.concat(least.stream(), other.least.stream()).min(BigDecimal::compareTo),
                    Stream.concat(greatest.stream(), other.greatest.stream()).max(BigDecimal::compareTo));
        }

        public Optional<BigDecimal> mean() {
            return quotient(sum, BigDecimal.valueOf(scored));
        }

        public Optional<BigDecimal> weightedMean() {
            return quotient(weighted, weight);
        }
    }

    static Totals ofGrade(String grade, long number, long active, long approved, Money money, Points points) {
        return new Totals(
                number,
                Extent.ADDED_UP,
                active,
                approved,
                money,
                points,
                grade.isEmpty() || active == 0 ? Map.of() : Map.of(grade, active));
    }

    public Totals plus(Totals other) {
        var all = new TreeMap<>(grades);
        other.grades.forEach((grade, count) -> all.merge(grade, count, Long::sum));
        return new Totals(
                number + other.number,
                Extent.ADDED_UP,
                active + other.active,
                approved + other.approved,
                money.plus(other.money),
                points.plus(other.points),
                all);
    }

    private static BigDecimal orZero(BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private static Optional<BigDecimal> none() {
        return Optional.empty();
    }

    private static Optional<BigDecimal> quotient(BigDecimal amount, BigDecimal weight) {
        return weight.signum() == 0 ? Optional.empty() : Optional.of(amount.divide(weight, 2, RoundingMode.HALF_UP));
    }
}
