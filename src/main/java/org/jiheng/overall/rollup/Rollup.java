package org.jiheng.overall.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jiheng.scoring.verdict.Ratio;

/**
 * What the approved scores of a department's projects come to in a year: sums from which every mean is worked out exactly.
 *
 * @param projects those to be evaluated
 * @param exempt those that need not be
 * @param scored those with a complete approved score
 * @param open those that were evaluated and approved, though scores are open in them
 * @param total the sum of the complete scores, and of their squares
 * @param weighted the scores times their budgets, and those budgets
 * @param annual the budgets of all projects; spent and spentOf what was spent of those that tell it
 * @param spending how many tell what they spent
 * @param grades how many have each grade
 * @param scores how many have the least of all scores, and how many the greatest
 */
public record Rollup(
        long projects,
        long exempt,
        long scored,
        long open,
        BigDecimal total,
        BigDecimal squares,
        BigDecimal weighted,
        BigDecimal weights,
        BigDecimal annual,
        BigDecimal spent,
        BigDecimal spentOf,
        long spending,
        Map<String, Long> grades,
        Map<String, Long> scores) {

    public static final Rollup NONE = new Rollup(
            0,
            0,
            0,
            0,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            0,
            Map.of(),
            Map.of());

    private static final int PLACES = 2;

    public Rollup {
        grades = Map.copyOf(grades);
        scores = Map.copyOf(scores);
    }

    /** Those with an approved evaluation, whether all in it is scored or not. */
    public long evaluated() {
        return scored + open;
    }

    public Optional<Ratio> exactMean() {
        return quotient(total, BigDecimal.valueOf(scored));
    }

    /** Each score counts as much as the budget of its project for the whole year. */
    public Optional<Ratio> exactWeightedMean() {
        return quotient(weighted, weights);
    }

    public Optional<BigDecimal> mean() {
        return exactMean().map(Rollup::rounded);
    }

    public Optional<BigDecimal> weightedMean() {
        return exactWeightedMean().map(Rollup::rounded);
    }

    /** What was spent of the budgets, ΣB ÷ ΣA in percent. */
    public Optional<BigDecimal> executionRate() {
        return quotient(spent, spentOf).map(Ratio::percent);
    }

    private static Optional<Ratio> quotient(BigDecimal over, BigDecimal under) {
        return under.signum() > 0 ? Optional.of(new Ratio(over, under)) : Optional.empty();
    }

    private static BigDecimal rounded(Ratio exact) {
        return exact.rounded(PLACES, RoundingMode.HALF_UP);
    }

    /** How far the scores lie from their mean; 0 where all are the same. */
    public Optional<BigDecimal> deviation() {
        if (scored == 0) {
            return Optional.empty();
        }
        var number = BigDecimal.valueOf(scored);
        var spread = squares.multiply(number).subtract(total.pow(2)).max(BigDecimal.ZERO);
        return Optional.of(spread.sqrt(MathContext.DECIMAL64).divide(number, PLACES, RoundingMode.HALF_UP));
    }

    public Optional<BigDecimal> minimum() {
        return extreme((one, other) -> one.min(other));
    }

    public Optional<BigDecimal> maximum() {
        return extreme((one, other) -> one.max(other));
    }

    private Optional<BigDecimal> extreme(BiFunction<BigDecimal, BigDecimal, BigDecimal> better) {
        return scores.keySet().stream()
                .map(BigDecimal::new)
                .reduce(better::apply)
                .map(each -> each.setScale(PLACES));
    }

    /** How many percent of the evaluated projects have a grade; all shares together are exactly a hundred. */
    public Map<String, BigDecimal> shares() {
        return Shares.of(new TreeMap<>(grades));
    }

    public boolean isWhole() {
        return projects > 0 && scored == projects;
    }

    /** Whether all projects that were scored have the same points. */
    public boolean isUniform() {
        return scored > 1 && scores.size() == 1;
    }
}
