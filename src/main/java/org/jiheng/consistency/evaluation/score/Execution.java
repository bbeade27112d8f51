package org.jiheng.consistency.evaluation.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Money;

/**
 * The total line of the money: what was planned and spent, and the rate and score for it.
 *
 * @param rate the rate somebody wrote, as written; the computed one is in percent
 * @param weight the weight somebody wrote, as written; a blank takes the scheme's
 */
public record Execution(
        Money initial,
        Money annual,
        Money executed,
        Entry rate,
        Entry weight,
        Entry score,
        Optional<BigDecimal> computedRate,
        Optional<BigDecimal> computedScore) {}
