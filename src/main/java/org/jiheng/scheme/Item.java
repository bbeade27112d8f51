package org.jiheng.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.scheme.rule.Source;

/**
 * A third-level indicator that a scheme names itself.
 *
 * @param weight absent where no source says it
 * @param formula in words and signs, as the regulation prints it
 * @param scoring how points follow from the value, in words
 * @param points the elements each worth a part, for {@link Method#ELEMENT_SUM}
 * @param bands the points by range of the value, for {@link Method#BAND}
 * @param target what the value is measured by, where the scheme says it itself, such as ≤100%
 * @param measure the figure of the department that is its value; empty where somebody enters it
 */
public record Item(
        String code,
        String name,
        Optional<BigDecimal> weight,
        Method method,
        String formula,
        String scoring,
        List<Element> points,
        List<Band> bands,
        Optional<BigDecimal> step,
        Optional<BigDecimal> deduction,
        String target,
        Optional<Measure> measure,
        Source source) {

    /** How the points of an item are found. */
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

    /** One of the things looked at, and what it is worth. */
    public record Element(String name, BigDecimal points) {}

    /**
     * Values from a bound up to the next; without a bound, all that lie below or above.
     *
     * @param upper whether the upper bound belongs to it and the lower does not, instead of the other way round
     */
    public record Band(Optional<BigDecimal> from, Optional<BigDecimal> to, BigDecimal points, boolean upper) {}
}
