package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Target;

/**
 * What a sheet scores.
 *
 * @param sum of the decided rows and the execution, before anything is counted up or capped
 * @param total what is left of it after that, which is what the grade is given for
 * @param complete whether nothing that carries weight is left open
 * @param reckoning how the total came about
 * @param findings one for each score that is left open: A-02 for money, B-03 for figures and dates, B-04 for words
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
     * @param asks what over-fulfilment asks for besides: nothing, an explanation, or that one stands there
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

    /** From, included, to, included only at the full weight. */
    public record Range(BigDecimal from, BigDecimal to, boolean toIncluded) {}

    /** Whether an over-fulfilment wants a reason. */
    public enum Asks {
        NOTHING,
        EXPLANATION,
        REASON
    }

    public Optional<Row> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
