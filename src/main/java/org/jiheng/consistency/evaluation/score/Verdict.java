package org.jiheng.consistency.evaluation.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.consistency.Entry;

/**
 * What all comes to: the total and the grade somebody wrote, and those that were computed.
 *
 * @param computedTotal empty while a score is open
 */
public record Verdict(Entry total, Entry grade, Optional<BigDecimal> computedTotal, Optional<String> computedGrade) {}
