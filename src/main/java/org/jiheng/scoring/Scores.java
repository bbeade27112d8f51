package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Target;
import org.jiheng.scoring.verdict.Asks;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.scoring.verdict.Range;

/**
 * What a sheet scores.
 *
 * @param sum of the decided rows and the execution, before anything is counted up or capped
 * @param total what is left of it after that, which is what the grade is given for
 * @param complete whether nothing that carries weight is left open
 * @param reckoning how the total came about
 * @param findings one for each score that is left open, and none else: A-02 for money, B-03 for figures and dates,
 *     B-02 and B-04 for judgements, B-10 for weight that has nowhere to go; they point at {@code <key>.actual},
 *     {@code .target}, {@code .tier}, {@code .own_score}, {@code .marks}, {@code .weight}, and at {@code funds.annual} and its like
 */
public record Scores(
        Execution execution,
        List<Row> rows,
        BigDecimal sum,
        BigDecimal total,
        boolean complete,
        Optional<String> grade,
        Explanation reckoning,
        List<Finding> findings) {

    /** What spending the money scores; the rate is in percent with two places. */
    public record Execution(
            Optional<BigDecimal> rate,
            Optional<BigDecimal> weight,
            Optional<BigDecimal> score,
            Explanation explanation) {}

    /**
     * What a row scores.
     *
     * @param completion actual ÷ target in percent with two places
     * @param weight what it carries after redistribution
     * @param range the scores among which a person chooses, where one must
     * @param suggestedTier the tier that the words plainly say, where none was chosen
     */
    public record Row(
            String key,
            Target target,
            Actual actual,
            Optional<BigDecimal> completion,
            Optional<BigDecimal> weight,
            Optional<BigDecimal> score,
            Outcome outcome,
            Optional<Range> range,
            Optional<String> suggestedTier,
            Asks asks,
            Explanation explanation) {}

    public Optional<Row> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
