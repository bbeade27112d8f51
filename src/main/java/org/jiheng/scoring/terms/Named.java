package org.jiheng.scoring.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator that the scheme names itself, and how its points are found.
 *
 * @param code of its type and its own, such as MONEY.COMPLIANCE
 * @param weight absent where no source says it
 * @param scoring how points follow from the value, in the words of the regulation
 */
public record Named(
        String code,
        String name,
        Optional<BigDecimal> weight,
        Method method,
        String scoring,
        List<Element> elements,
        List<Band> bands,
        Optional<BigDecimal> step,
        Optional<BigDecimal> deduction,
        Origin origin) {

    /** How the points are found. */
    public enum Method {
        RATIO,
        RATIO_REVERSE,
        BAND,
        PER_STEP_DEDUCTION,
        ELEMENT_SUM,
        BREACH_DEDUCTION,
        SURVEY,
        MANUAL,
        PROJECT_ROLLUP
    }

    /** One of the things looked at; what it is worth in points, or in percent of the whole. */
    public record Element(String name, BigDecimal points) {}

    /**
     * Values from a bound up to the next; without a bound, all that lie below or above.
     *
     * @param upper whether the upper bound belongs to it and the lower does not, instead of the other way round
     */
    public record Band(Optional<BigDecimal> from, Optional<BigDecimal> to, BigDecimal points, boolean upper) {

        public boolean holds(BigDecimal value) {
            return from.filter(bound -> isOutside(bound.compareTo(value), !upper))
                            .isEmpty()
                    && to.filter(bound -> isOutside(value.compareTo(bound), upper))
                            .isEmpty();
        }

        private static boolean isOutside(int beyond, boolean isBoundIncluded) {
            return isBoundIncluded ? beyond > 0 : beyond >= 0;
        }
    }
}
