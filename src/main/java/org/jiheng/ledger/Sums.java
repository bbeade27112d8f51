package org.jiheng.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The counters of a node in a year on one basis, and what follows from them; rounded to two places where it is shown. */
public final class Sums {

    private static final int PLACES = 2;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Map<String, TreeMap<String, Tally>> tallies;

    private Sums(Map<String, TreeMap<String, Tally>> tallies) {
        this.tallies = tallies;
    }

    /** By what is counted, and by key. */
    public static Sums of(Map<String, ? extends Map<String, Tally>> tallies) {
        var sorted = new HashMap<String, TreeMap<String, Tally>>();
        tallies.forEach((what, keys) -> sorted.put(what, new TreeMap<>(keys)));
        return new Sums(sorted);
    }

    public static Sums none() {
        return new Sums(Map.of());
    }

    /** All keys of what is counted, in their order. */
    public SortedMap<String, Tally> all(String what) {
        return Collections.unmodifiableSortedMap(tallies.getOrDefault(what, new TreeMap<>()));
    }

    public Tally tally(String what, String key) {
        return all(what).getOrDefault(key, Tally.NONE);
    }

    /** Of what is counted without a key. */
    public Tally tally(String what) {
        return tally(what, "");
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
        return List.copyOf(all(what).keySet());
    }

    /** How many of all keys together. */
    public long number(String what) {
        return all(what).values().stream().mapToLong(Tally::number).sum();
    }

    /** How many active projects there are. */
    public long projects() {
        return number("PROJECT", "");
    }

    /** How many projects have a complete score. */
    public long scored() {
        return number("SCORED", "");
    }

    /** How many self-evaluations have no total, because the score of some indicator is still open. */
    public long open() {
        return number("OPEN", "");
    }

    /** The budgets of the whole year, where any is known. */
    public Optional<BigDecimal> budget() {
        return known("ANNUAL");
    }

    /** What was spent, where any of it is known. */
    public Optional<BigDecimal> executed() {
        return known("EXECUTED");
    }

    private Optional<BigDecimal> known(String money) {
        var tally = tally("MONEY", money);
        return tally.number() == 0 ? Optional.empty() : Optional.of(tally.amount());
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
                        .max(BigDecimal.ZERO)
                        .sqrt(MathContext.DECIMAL128)
                        .divide(number, PLACES, RoundingMode.HALF_UP));
    }

    public Optional<BigDecimal> min() {
        return all("SCORE").keySet().stream().findFirst().map(Sums::score);
    }

    public Optional<BigDecimal> max() {
        var scores = all("SCORE");
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
}
