package org.jiheng.overall.rollup;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A project as an overall evaluation took it over.
 *
 * @param edition of its self-evaluation that was approved; empty where none was
 */
public record Member(
        long project,
        String code,
        String name,
        String unit,
        String standing,
        Optional<Integer> edition,
        Optional<BigDecimal> total,
        boolean complete,
        Optional<String> grade,
        Optional<BigDecimal> annual,
        Optional<BigDecimal> executed) {}
