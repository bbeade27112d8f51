package org.jiheng.sampling.weighing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a self-evaluation that was handed in, as far as it can make one wonder.
 *
 * @param annual the budget of the whole year, in yuan
 * @param middle the budget of the middle project of its department, in yuan
 * @param lastYear the address of its self-evaluation of the year before; blank without one
 * @param target the address of its approved declaration; blank without one
 */
public record Facts(
        String paper,
        BigDecimal total,
        boolean complete,
        Optional<BigDecimal> annual,
        Optional<BigDecimal> middle,
        Optional<BigDecimal> executionRate,
        List<Row> rows,
        List<Told> told,
        String lastYear,
        String target) {

    /** An indicator with its points now, a year ago and as they were approved. */
    public record Row(
            String key,
            String name,
            BigDecimal weight,
            Optional<BigDecimal> score,
            Optional<BigDecimal> completion,
            boolean inWords,
            Optional<BigDecimal> approvedWeight,
            Optional<Before> before) {

        boolean full() {
            return score.filter(points -> points.compareTo(weight) >= 0).isPresent();
        }
    }

    /** The same indicator a year ago, with the key of its row there. */
    public record Before(String key, BigDecimal weight, Optional<BigDecimal> completion, boolean full) {}

    /** Where a column of a row stands in the paper of the year before. */
    String lastYear(Before before, String column) {
        return lastYear + "#f-c.i." + before.key() + "." + column;
    }

    /** A finding of the check: its rule, the cell it is about, what was found there, and the other place. */
    public record Told(String rule, String cell, String found, String elsewhere) {}
}
