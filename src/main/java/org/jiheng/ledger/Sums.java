package org.jiheng.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The counters of a node in a year on one basis, and what follows from them; rounded to two places where it is shown. */
public final class Sums {

    private static final int PLACES = 2;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Map<String, TreeMap<String, Tally>> tallies;

    Sums(Map<String, TreeMap<String, Tally>> tallies) {
        this.tallies = tallies;
    }

    public static Sums none() {
        return new Sums(Map.of());
    }

    /** All of them, by what is counted and by key, as somebody else writes a tally. */
    public <T> Map<String, Map<String, T>> each(Function<Tally, T> written) {
        return tallies.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        what -> what.getValue().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, tally -> written.apply(tally.getValue())))));
    }

    public long number(String what, String key) {
        return tally(what, key).number();
    }

    public BigDecimal amount(String what, String key) {
        return tally(what, key).amount();
    }

    public BigDecimal weight(String what, String key) {
        return tally(what, key).weight();
    }

    /** In their order; those that nothing counts for are not among them. Of exact scores only the least and the greatest. */
    public List<String> keys(String what) {
        return List.copyOf(of(what).keySet());
    }

    /** How many of all keys together. */
    public long number(String what) {
        return of(what).values().stream().mapToLong(Tally::number).sum();
    }

    /** How many active projects there are. */
    public long projects() {
        return number("PROJECT", "");
    }

    /** How many projects have a complete score. */
    public long scored() {
        return number("SCORED", "");
    }

    /** The simple mean of complete scores. */
    public Optional<BigDecimal> mean() {
        return quotient(amount("SCORED", ""), BigDecimal.valueOf(scored()));
    }

    /** The mean of complete scores in which each project counts as much as its budget. */
    public Optional<BigDecimal> weightedMean() {
        return quotient(amount("WEIGHTED", ""), weight("WEIGHTED", ""));
    }

    /** How far complete scores lie from their mean: the standard deviation of all of them. */
    public Optional<BigDecimal> deviation() {
        var number = BigDecimal.valueOf(scored());
        var total = amount("SCORED", "");
        return scored() == 0
                ? Optional.empty()
                : Optional.of(number.multiply(amount("SQUARE", ""))
                        .subtract(total.multiply(total))
                        .sqrt(MathContext.DECIMAL128)
                        .divide(number, PLACES, RoundingMode.HALF_UP));
    }

    public Optional<BigDecimal> min() {
        return of("SCORE").keySet().stream().findFirst().map(Sums::score);
    }

    public Optional<BigDecimal> max() {
        var scores = of("SCORE");
        return scores.isEmpty() ? Optional.empty() : Optional.of(score(scores.lastKey()));
    }

    /** What was spent of the budgets of those whose spending is known, in percent. */
    public Optional<BigDecimal> executionRate() {
        return quotient(amount("MONEY", "EXECUTED").multiply(PERCENT), weight("MONEY", "EXECUTED"));
    }

    private static BigDecimal score(String key) {
        return new BigDecimal(key).setScale(PLACES, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> quotient(BigDecimal amount, BigDecimal weight) {
        return weight.signum() == 0
                ? Optional.empty()
                : Optional.of(amount.divide(weight, PLACES, RoundingMode.HALF_UP));
    }

    private Tally tally(String what, String key) {
        return of(what).getOrDefault(key, Tally.NONE);
    }

    private TreeMap<String, Tally> of(String what) {
        return tallies.getOrDefault(what, new TreeMap<>());
    }
}
