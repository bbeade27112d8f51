package org.jiheng.consistency.evaluation.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiheng.consistency.Severity;
import org.jiheng.consistency.indicator.Demands;

/**
 * What a scheme asks of a self-evaluation.
 *
 * @param tolerance by how many points the weights may miss the total
 * @param executionWeight what spending the money is worth; 0 where it is worth nothing
 * @param demands all other blocks with their points
 * @param levelOne how grave it is when a block has other points than the scheme shares out; empty where it may
 * @param belowWeight whether a deduction wants a reason
 * @param grades from the best down
 * @param outputs the codes of the blocks of costs and outputs
 * @param effects the codes of the blocks of benefits and satisfaction
 * @param outcomeShare what outputs and effects must weigh at least, in percent; empty where nothing is said
 */
public record Standard(
        BigDecimal total,
        BigDecimal tolerance,
        BigDecimal executionWeight,
        Demands demands,
        Optional<Severity> levelOne,
        boolean belowWeight,
        List<Grade> grades,
        Set<String> outputs,
        Set<String> effects,
        Optional<BigDecimal> outcomeShare) {

    /** A grade and the points from which it is given. */
    public record Grade(String name, BigDecimal from) {

        /** 优 and 优秀 are one grade. */
        boolean called(String word) {
            return word.equals(name) || word.length() == 2 && name.length() == 1 && word.startsWith(name);
        }
    }

    Optional<Grade> grade(BigDecimal points) {
        return grades.stream()
                .filter(each -> points.compareTo(each.from()) >= 0)
                .findFirst();
    }
}
